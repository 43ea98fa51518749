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
		long now = this.clock.millis();
		Edition edition = this.latest;
		if (edition == null || edition.loaded() != content || now < edition.from() || now >= edition.until()) {
			edition = today(content);
			this.latest = edition;
		}
		return edition.shown();
	}

	private Edition today(ContentSnapshot content) {
		LocalDate today = LocalDate.now(this.clock);
		return new Edition(content, start(today), start(today.plusDays(1)), content.on(today));
	}

	private long start(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toInstant().toEpochMilli();
	}

	/**
	 * What is shown of a snapshot on one day.
	 *
	 * @param from when that day begins; with {@code until}, asked so often that no date
	 * is made for it
	 */
	private record Edition(ContentSnapshot loaded, long from, long until, ContentSnapshot shown) {
	}

}
