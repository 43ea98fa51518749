package app.unshed.api;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;

/**
 * All the page that explains the API shows.
 *
 * @param reason an address to try
 * @param strategy another
 * @param country another
 */
record ApiPage(PageHead head, String reason, String strategy, String country) {

	static ApiPage of(ContentSnapshot content) {
		return new ApiPage(PageHead.of(content.site(), "api", SiteAddresses.API),
				content.reasons()
					.values()
					.stream()
					.findFirst()
					.map(Reason::address)
					.map(SiteAddresses::ofData)
					.orElse(""),
				content.strategies()
					.values()
					.stream()
					.findFirst()
					.map(Strategy::address)
					.map(SiteAddresses::ofData)
					.orElse(""),
				content.helplines()
					.countries()
					.stream()
					.findFirst()
					.map((first) -> SiteAddresses.ofHelplines(first.slug()))
					.orElse(""));
	}

}
