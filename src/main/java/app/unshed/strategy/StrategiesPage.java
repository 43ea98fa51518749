package app.unshed.strategy;

import java.util.Collection;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;

/** All the list of things to try shows. */
record StrategiesPage(PageHead head, Collection<Strategy> strategies, boolean namesMedicines) {

	static StrategiesPage of(ContentSnapshot content) {
		return new StrategiesPage(PageHead.of(content.site(), "strategies", SiteAddresses.STRATEGIES),
				content.strategies().values(), content.nameMedicines(content.strategies().values().stream()));
	}

}
