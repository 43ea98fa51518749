package app.unshed.wellknown;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a phone shows of the site among its own things, where its owner has put it there.
 *
 * @param display as any other page: whoever must leave quickly needs the browser's ways
 */
record Manifest(String name, @JsonProperty("short_name") String shortName, String description, String lang,
		@JsonProperty("start_url") String startUrl, String scope, String display, List<Icon> icons) {

	/** A picture of the site. */
	record Icon(String src, String sizes, String type) {
	}

	static Manifest of(ContentSnapshot content) {
		Site site = content.site();
		List<Icon> icons = List.of(icon(192), icon(512));
		return new Manifest(site.name(), site.name(), site.summary(), content.language().toLanguageTag(),
				SiteAddresses.HOME, SiteAddresses.HOME, "browser", icons);
	}

	private static Icon icon(int size) {
		return new Icon("/icon-%d.png".formatted(size), "%1$dx%1$d".formatted(size), "image/png");
	}

}
