package app.unshed.home;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;
import app.unshed.reason.ReasonService.FamilyOfReasons;
import app.unshed.reason.ReasonService;

/** All the first page shows. */
record HomePage(PageHead head, List<FamilyOfReasons> families, List<Strategy> strategies, boolean namesMedicines) {

	static HomePage of(ReasonService reasons, ContentSnapshot content) {
		return new HomePage(PageHead.of(content.site(), "home", SiteAddresses.HOME), reasons.families(),
				List.copyOf(content.strategies().values()),
				content.nameMedicines(Stream.concat(reasons.all().stream(), content.strategies().values().stream())));
	}

}
