package app.unshed.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;

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
	record Entry(String id, Piece piece, LocalDate on, Optional<String> what) {
	}

	static FeedPage of(ContentSnapshot content) {
		List<Entry> entries = content.pieces()
			.flatMap((piece) -> entries(piece, content.language()))
			.sorted(Comparator.comparing(Entry::on).reversed())
			.limit(MOST_ENTRIES)
			.toList();
		return new FeedPage(urn(content.language()), SiteAddresses.FEED, entries);
	}

	private static Stream<Entry> entries(Piece piece, Locale language) {
		String folder = piece.kind().folder();
		Stream<Entry> changes = piece.upkeep()
			.changes()
			.stream()
			.map((change) -> new Entry(urn(language, folder, piece.firstName(), change.on()), piece, change.on(),
					Optional.of(change.what())));
		return Stream.concat(changes, Stream.of(new Entry(urn(language, folder, piece.firstName()), piece,
				piece.upkeep().published(), Optional.empty())));
	}

	/** The same for the same parts, for ever: a feed reader forgets nothing. */
	private static String urn(Object... parts) {
		String name = Stream.of(parts).map(Object::toString).collect(Collectors.joining("/", "unshed/", ""));
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
