package app.unshed.loading;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Stops at an alias and at deep nesting: either can make a small file endless, and a page
 * of content needs neither.
 */
final class GuardedParser extends ParserImpl {

	static final String ALIAS = "alias";

	static final String TOO_DEEP = "too deep";

	static final int MOST_NESTED = 20;

	private int depth;

	GuardedParser(LoadSettings settings, String text) {
		super(settings, new StreamReader(settings, text));
	}

	@Override
	public Event next() {
		Event event = super.next();
		if (event.getEventId() == Event.ID.Alias) {
			throw new ParserException(ALIAS, event.getStartMark());
		}
		this.depth += (event instanceof CollectionStartEvent) ? 1 : (event instanceof CollectionEndEvent) ? -1 : 0;
		if (this.depth > MOST_NESTED) {
			throw new ParserException(TOO_DEEP, event.getStartMark());
		}
		return event;
	}

}
