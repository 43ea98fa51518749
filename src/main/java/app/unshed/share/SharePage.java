package app.unshed.share;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;
import app.unshed.page.PlainText;
import app.unshed.page.Share;

/**
 * All the page with the ways to send something shows.
 *
 * @param of the piece it is, or is a part of
 */
record SharePage(PageHead head, Piece of, Share share) {

	/** The page for what has this address behind {@code /share}, or none. */
	static Optional<SharePage> of(String asked, ContentSnapshot content) {
		return content.pieces()
			.filter((piece) -> asked.startsWith(piece.address()))
			.flatMap((piece) -> shares(piece, content.site())
				.filter((share) -> share.waysAddress().equals(SiteAddresses.SHARE + asked))
				.map((share) -> new SharePage(head(share, content), piece, share)))
			.findFirst();
	}

	/** Everything of a piece that can be sent by itself. */
	static Stream<Share> shares(Piece piece, Site site) {
		return Stream
			.of(Stream.of(Share.of(piece)), steps(piece, site),
					piece.prose()
						.headings()
						.flatMap((heading) -> of(piece, PlainText.of(heading.html()), heading.anchors())),
					piece.claims().stream().flatMap((claim) -> of(piece, claim.text(), claim.anchors())))
			.flatMap((shares) -> shares);
	}

	/** What a strategy says to do, which stands under a heading of the site. */
	private static Stream<Share> steps(Piece piece, Site site) {
		return (piece instanceof Strategy)
				? site.word("strategy.steps").stream().flatMap((title) -> of(piece, title, List.of(Strategy.STEPS)))
				: Stream.empty();
	}

	/** A place on its page, at its present anchor and at those it had. */
	private static Stream<Share> of(Piece piece, String title, List<String> anchors) {
		return anchors.stream().map((anchor) -> Share.of(piece, title, anchor));
	}

	private static PageHead head(Share share, ContentSnapshot content) {
		PageHead words = PageHead.of(content.site(), "share", share.waysAddress());
		return new PageHead(words.title() + ": " + share.page(), words.description() + " " + share.title(),
				words.address());
	}

}
