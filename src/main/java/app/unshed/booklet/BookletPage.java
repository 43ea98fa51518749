package app.unshed.booklet;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.Reason;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;

/**
 * All the booklet shows.
 *
 * @param families the reasons, as the site orders them
 * @param strategies in the order of their titles
 */
record BookletPage(PageHead head, List<FamilyOfReasons> families, List<Chapter<Strategy>> strategies) {

	/** A family with its reasons. */
	record FamilyOfReasons(Family family, List<Chapter<Reason>> reasons) {
	}

	static BookletPage of(ContentSnapshot content) {
		List<FamilyOfReasons> families = content.families()
			.stream()
			.map((family) -> new FamilyOfReasons(family, reasons(family, content)))
			.filter((family) -> !family.reasons().isEmpty())
			.toList();
		List<Chapter<Strategy>> strategies = content.strategies()
			.values()
			.stream()
			.map((strategy) -> Chapter.of(strategy, content))
			.toList();
		return new BookletPage(PageHead.of(content.site(), "booklet", SiteAddresses.BOOKLET), families, strategies);
	}

	private static List<Chapter<Reason>> reasons(Family family, ContentSnapshot content) {
		return content.reasons()
			.values()
			.stream()
			.filter((reason) -> reason.family().equals(family.id()))
			.map((reason) -> Chapter.of(reason, content))
			.toList();
	}

}
