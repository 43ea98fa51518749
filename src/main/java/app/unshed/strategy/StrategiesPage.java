package app.unshed.strategy;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;

/** All the list of things to try shows. */
record StrategiesPage(PageHead head, List<Strategy> strategies, boolean namesMedicines) {

	static StrategiesPage of(ContentSnapshot content) {
		return new StrategiesPage(PageHead.of(content.site(), "strategies", SiteAddresses.STRATEGIES),
				List.copyOf(content.strategies().values()),
				content.nameMedicines(content.strategies().values().stream()));
	}

}
