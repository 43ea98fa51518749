package app.unshed.booklet;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.Piece;
import app.unshed.content.Reason;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;

/**
 * All the booklet shows.
 *
 * @param families the reasons, as the site orders them
 * @param strategies in the order of their titles
 * @param sources all that is cited, in the order of the raised numbers
 */
record BookletPage(PageHead head, List<FamilyOfReasons> families, List<Chapter<Strategy>> strategies,
		List<Reference> sources) {

	/** A family with its reasons. */
	record FamilyOfReasons(Family family, List<Chapter<Reason>> reasons) {
	}

	static BookletPage of(ContentSnapshot content) {
		List<? extends Piece> pieces = pieces(content);
		List<ReferenceId> cited = pieces.stream()
			.flatMap((piece) -> piece.prose().cites().stream())
			.distinct()
			.toList();
		List<FamilyOfReasons> families = content.families()
			.stream()
			.map((family) -> new FamilyOfReasons(family,
					reasons(family, content).map((reason) -> Chapter.of(reason, pieces, cited)).toList()))
			.filter((family) -> !family.reasons().isEmpty())
			.toList();
		List<Chapter<Strategy>> strategies = content.strategies()
			.values()
			.stream()
			.map((strategy) -> Chapter.of(strategy, pieces, cited))
			.toList();
		return new BookletPage(PageHead.of(content.site(), "booklet", SiteAddresses.BOOKLET), families, strategies,
				content.sources(cited));
	}

	/** In the order of the chapters. */
	private static List<? extends Piece> pieces(ContentSnapshot content) {
		return Stream
			.concat(content.families().stream().flatMap((family) -> reasons(family, content)),
					content.strategies().values().stream())
			.toList();
	}

	private static Stream<Reason> reasons(Family family, ContentSnapshot content) {
		return content.reasons().values().stream().filter((reason) -> reason.family().equals(family.id()));
	}

}
