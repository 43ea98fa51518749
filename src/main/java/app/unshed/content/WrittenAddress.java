package app.unshed.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address as somebody wrote it: in the ways in which people, and programs that keep
 * pages, write one, or under the name something had before.
 */
public record WrittenAddress(String path) {

	/** The one address of what is meant, or none where there is no such thing. */
	public Optional<String> present(ContentSnapshot shown) {
		String plain = withoutStrokes(this.path.toLowerCase(Locale.ROOT));
		return Stream.of(plain, withoutEnding(plain)).flatMap((address) -> present(address, shown)).findFirst();
	}

	/** The address of a page without the ending of a file. */
	private static String withoutEnding(String plain) {
		String ending = plain.startsWith(SiteAddresses.API) ? "\\.json$" : "(?:/index)?\\.html?$";
		String bare = plain.replaceFirst(ending, "");
		return bare.isEmpty() ? SiteAddresses.HOME : bare;
	}

	private static String withoutStrokes(String path) {
		int end = path.length();
		while (end > 1 && path.charAt(end - 1) == '/') {
			end--;
		}
		return path.substring(0, end);
	}

	private static Stream<String> present(String plain, ContentSnapshot shown) {
		return Stream.of(renamed(plain, shown), SiteAddresses.answered(shown).filter(plain::equals))
			.flatMap((addresses) -> addresses);
	}

	private static Stream<String> renamed(String plain, ContentSnapshot shown) {
		return Stream
			.of(shown.formerlyAt(plain).map(Piece::address).stream(),
					shown.sourceFormerlyAt(plain).map(Reference::address).stream(), renamedData(plain, shown),
					shown.pieces().flatMap((piece) -> sent(plain, piece)))
			.flatMap((addresses) -> addresses);
	}

	/** What a program finds of a piece, under the name it has now. */
	private static Stream<String> renamedData(String plain, ContentSnapshot shown) {
		return Stream.concat(shown.reasons().values().stream(), shown.strategies().values().stream())
			.filter((piece) -> piece.formerAddresses().map(SiteAddresses::ofData).anyMatch(plain::equals))
			.map((piece) -> SiteAddresses.ofData(piece.address()));
	}

	/** The way to send a piece, or a place on it, under the name it has now. */
	private static Stream<String> sent(String plain, Piece piece) {
		return piece.formerAddresses()
			.map(SiteAddresses::ofShare)
			.filter((former) -> (plain + "/").startsWith(former + "/"))
			.map((former) -> SiteAddresses.ofShare(piece.address()) + plain.substring(former.length()));
	}

}
