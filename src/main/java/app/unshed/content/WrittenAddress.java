package app.unshed.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address as somebody wrote it: in the ways in which people, and programs that keep
 * pages, write one, or under the name something had before.
 */
public record WrittenAddress(String path) {

	/**
	 * What a sentence or a message puts behind an address, as it is and as a browser
	 * sends it: marks, brackets, quotation marks, spaces.
	 */
	private static final List<String> STRAY = List.of("/", ".", ",", ";", ":", "!", "?", ")", "]", ">", "'", "*", "_",
			"%20", "%22", "%27", "%29", "%2c", "%3e", "%5d", "%c2%a0", "%c2%bb", "%e2%80%99", "%e2%80%9d", "%e2%80%a6");

	/** The one address of what is meant, or none where there is no such thing. */
	public Optional<String> present(ContentSnapshot shown) {
		String plain = withoutStray(this.path.toLowerCase(Locale.ROOT).replaceAll("/{2,}", "/"));
		return Stream.of(plain, withoutEnding(plain)).flatMap((address) -> present(address, shown)).findFirst();
	}

	/** The address of a page without the ending of a file. */
	private static String withoutEnding(String plain) {
		String ending = plain.startsWith(SiteAddresses.API) ? "\\.(?:json|html?)$" : "(?:/index)?\\.html?$";
		String bare = plain.replaceFirst(ending, "");
		return bare.isEmpty() ? SiteAddresses.HOME : bare;
	}

	private static String withoutStray(String path) {
		int end = path.length();
		int stray = strayBefore(end, path);
		while (stray > 0) {
			end -= stray;
			stray = strayBefore(end, path);
		}
		return path.substring(0, end);
	}

	/** How many signs before this one do not belong to the address; the first does. */
	private static int strayBefore(int end, String path) {
		return STRAY.stream()
			.filter((sign) -> end > sign.length() && path.startsWith(sign, end - sign.length()))
			.mapToInt(String::length)
			.findFirst()
			.orElse(0);
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
