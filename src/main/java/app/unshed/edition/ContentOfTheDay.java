package app.unshed.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen today. When the day changes, so does everything that depends on it, on
 * every page at once.
 */
public final class ContentOfTheDay implements Supplier<ContentSnapshot> {

	private final Supplier<ContentSnapshot> loaded;

	private final Clock clock;

	private volatile @Nullable Edition latest;

	/**
	 * Shows the content a folder holds.
	 * @param loaded all of that content, whatever its days
	 */
	public ContentOfTheDay(Supplier<ContentSnapshot> loaded, Clock clock) {
		this.loaded = loaded;
		this.clock = clock;
	}

	@Override
	public ContentSnapshot get() {
		ContentSnapshot content = this.loaded.get();
		LocalDate today = LocalDate.now(this.clock);
		Edition edition = this.latest;
		if (edition == null || edition.loaded() != content || !edition.day().equals(today)) {
			edition = new Edition(content, today, content.on(today));
			this.latest = edition;
		}
		return edition.shown();
	}

	/** What is shown of a snapshot on one day. */
	private record Edition(ContentSnapshot loaded, LocalDate day, ContentSnapshot shown) {
	}

}
