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

	private volatile @Nullable Edition coming;

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
		if (edition == null || !edition.isOf(content, now)) {
			Edition prepared = this.coming;
			edition = (prepared != null && prepared.isOf(content, now)) ? prepared : today(content);
			this.latest = edition;
		}
		return edition.shown();
	}

	/**
	 * What is shown today of content that is about to be loaded; the very same once it
	 * is.
	 */
	public ContentSnapshot ahead(ContentSnapshot content) {
		Edition edition = today(content);
		this.coming = edition;
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

		private boolean isOf(ContentSnapshot content, long now) {
			return this.loaded == content && now >= this.from && now < this.until;
		}

	}

}
