package app.unshed.reason;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;
import app.unshed.reason.ReasonService.FamilyOfReasons;

/** All the list of reasons shows. */
record ReasonsPage(PageHead head, List<FamilyOfReasons> families, boolean namesMedicines, Narrowing narrowing) {

	static ReasonsPage of(ReasonService reasons, ContentSnapshot content) {
		return new ReasonsPage(PageHead.of(content.site(), "reasons", SiteAddresses.REASONS), reasons.families(),
				content.nameMedicines(reasons.all().stream()), Narrowing.of(content, reasons.families()));
	}

	/** What the head holds beside the style of every page. */
	String style() {
		return this.narrowing.style(this.families);
	}

}
