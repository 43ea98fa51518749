package app.unshed.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;

/**
 * All the feed shows.
 *
 * @param entries the newest first
 */
record FeedPage(String address, List<Entry> entries) {

	private static final int MOST_ENTRIES = 50;

	/**
	 * Something new on one page.
	 *
	 * @param what one sentence, or none where the page itself is new
	 */
	record Entry(Piece piece, LocalDate on, Optional<String> what) {

		/** What tells this entry from every other, for ever. */
		public String fragment() {
			return this.what.isPresent() ? "changed-" + this.on : "new";
		}

	}

	static FeedPage of(ContentSnapshot content) {
		List<Entry> entries = content.pieces()
			.flatMap(FeedPage::entries)
			.sorted(Comparator.comparing(Entry::on).reversed())
			.limit(MOST_ENTRIES)
			.toList();
		return new FeedPage(SiteAddresses.FEED, entries);
	}

	private static Stream<Entry> entries(Piece piece) {
		Stream<Entry> changes = piece.upkeep()
			.changes()
			.stream()
			.map((change) -> new Entry(piece, change.on(), Optional.of(change.what())));
		return Stream.concat(changes, Stream.of(new Entry(piece, piece.upkeep().published(), Optional.empty())));
	}

}
