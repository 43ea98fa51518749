package app.unshed.booklet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.unshed.content.Piece;
import app.unshed.content.ReferenceId;
import app.unshed.page.Share;

/**
 * One piece of the booklet. Many stand on one page, so its text goes without anchors of
 * its own, its headings lie one step deeper than on a page of its own, and its raised
 * numbers are those of the one list of sources.
 *
 * @param id its anchor in the booklet, which no renaming changes
 * @param number its place in the booklet, from 1
 * @param share where it is found on the site
 */
record Chapter<P extends Piece>(String id, int number, P piece, Share share, List<Section> sections) {

	private static final Pattern NOTE = Pattern.compile("href=\"#note-([^\"]+)\"( [^>]*)?>\\d+<");

	private static final Pattern PAGE = Pattern.compile("href=\"(/[^\"#]+)(#[^\"]*)?\"");

	/** A part of the text, as HTML. */
	record Section(String heading, String html) {
	}

	/** The anchor of a piece in the booklet, from the first name it ever had. */
	static String id(Piece piece) {
		return piece.kind().noun() + "-" + piece.firstName();
	}

	/**
	 * Makes a chapter of a piece.
	 * @param sources all that the booklet cites, in the order of their numbers
	 * @param pieces all that are in the booklet, to which links lead inside it
	 */
	static <P extends Piece> Chapter<P> of(P piece, List<? extends Piece> pieces, List<ReferenceId> sources) {
		List<Section> sections = piece.prose()
			.sections()
			.stream()
			.map((section) -> new Section(withoutAnchors(section.heading()),
					String.join("",
							section.blocks()
								.stream()
								.map((block) -> inside(numbered(deeper(block.html()), sources), pieces))
								.toList())))
			.toList();
		return new Chapter<>(id(piece), pieces.indexOf(piece) + 1, piece, Share.of(piece), sections);
	}

	private static String withoutAnchors(String html) {
		return html.replaceAll("<span id=\"[^\"]*\"></span>", "");
	}

	private static String deeper(String html) {
		return withoutAnchors(html).replaceAll("<h3[^>]*>", "<h4>").replace("</h3>", "</h4>");
	}

	private static String numbered(String html, List<ReferenceId> sources) {
		return NOTE.matcher(html)
			.replaceAll((note) -> "href=\"#source-%1$s\" role=\"doc-noteref\">%2$d<".formatted(note.group(1),
					sources.indexOf(new ReferenceId(note.group(1))) + 1));
	}

	private static String inside(String html, List<? extends Piece> pieces) {
		return PAGE.matcher(html)
			.replaceAll((link) -> pieces.stream()
				.filter((piece) -> piece.address().equals(link.group(1)))
				.findFirst()
				.map((piece) -> "href=\"#%s\" data-address=\"→ %d\"".formatted(id(piece), pieces.indexOf(piece) + 1))
				.orElse(Matcher.quoteReplacement(link.group())));
	}

}
