package app.unshed.booklet;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.Reference;
import app.unshed.page.Share;

/**
 * One piece of the booklet. Many stand on one page, so each has its own beginning of all
 * its anchors, and its headings lie one step deeper than on a page of its own.
 *
 * @param id its anchor in the booklet
 * @param share where it is found on the site
 * @param sources what it cites, in the order of the raised numbers
 */
record Chapter<P extends Piece>(String id, P piece, Share share, List<Section> sections, List<Source> sources) {

	/** A part of the text, as HTML. */
	record Section(String heading, String html) {
	}

	/** A source, and the anchor to which the raised numbers lead. */
	record Source(String anchor, Reference reference) {
	}

	static <P extends Piece> Chapter<P> of(P piece, ContentSnapshot content) {
		String id = piece.kind().noun() + "-" + piece.name();
		List<Section> sections = piece.prose()
			.sections()
			.stream()
			.map((section) -> new Section(withoutAnchors(section.heading()),
					String.join("", section.blocks().stream().map((block) -> deeper(block.html(), id)).toList())))
			.toList();
		List<Source> sources = piece.prose()
			.cites()
			.stream()
			.map((cited) -> new Source(id + "-note-" + cited, content.source(cited)))
			.toList();
		return new Chapter<>(id, piece, Share.of(piece), sections, sources);
	}

	private static String withoutAnchors(String html) {
		return html.replaceAll("<span id=\"[^\"]*\"></span>", "");
	}

	private static String deeper(String html, String id) {
		return withoutAnchors(html).replaceAll("<h3[^>]*>", "<h4>")
			.replace("</h3>", "</h4>")
			.replace("href=\"#note-", "href=\"#" + id + "-note-");
	}

}
