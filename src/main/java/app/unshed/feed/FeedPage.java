package app.unshed.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Upkeep;
import app.unshed.page.PageHead;

/**
 * All the feed shows.
 *
 * @param id what tells this feed from every other, wherever the site may move
 * @param entries the newest first
 */
record FeedPage(String id, String address, List<Entry> entries) {

	private static final int MOST_ENTRIES = 50;

	/**
	 * Something new on one page.
	 *
	 * @param id what tells this entry from every other, whatever its page is called later
	 * @param what one sentence, or none where the page itself is new
	 */
	record Entry(String id, PageHead page, LocalDate on, Optional<String> what) {
	}

	static FeedPage of(ContentSnapshot content) {
		String root = "unshed/" + content.language();
		Stream<Entry> pieces = content.pieces()
			.flatMap((piece) -> entries(PageHead.of(piece), piece.upkeep(), piece.published(),
					root + "/" + piece.kind().folder() + "/" + piece.firstName()));
		Stream<Entry> listings = Stream.of(Listing.values())
			.flatMap((listing) -> entries(PageHead.of(listing, content.site()), content.upkeep(listing),
					content.upkeep(listing).written(), root + "/" + listing.file()));
		List<Entry> entries = Stream.concat(pieces, listings)
			.sorted(Comparator.comparing(Entry::on).reversed())
			.limit(MOST_ENTRIES)
			.toList();
		return new FeedPage(urn(root), SiteAddresses.FEED, entries);
	}

	private static Stream<Entry> entries(PageHead page, Upkeep upkeep, LocalDate published, String name) {
		Stream<Entry> changes = upkeep.changes()
			.stream()
			.map((change) -> new Entry(urn(name + "/" + change.on()), page, change.on(), Optional.of(change.what())));
		return Stream.concat(changes, Stream.of(new Entry(urn(name), page, published, Optional.empty())));
	}

	/** The same for the same name, for ever: a feed reader forgets nothing. */
	private static String urn(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
