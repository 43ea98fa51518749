package app.unshed.wellknown;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.SiteAddresses;

/** All the sitemap shows: every page that may be listed. */
record Sitemap(List<Entry> entries) {

	/**
	 * One page.
	 *
	 * @param changed the day from which it said what it says, or none where nobody keeps
	 * one: a search engine that is told of changes which are none no longer believes us
	 */
	record Entry(String address, Optional<LocalDate> changed) {
	}

	static Sitemap of(ContentSnapshot content) {
		Map<String, LocalDate> changed = changed(content);
		return new Sitemap(SiteAddresses.listed(content)
			.stream()
			.map((address) -> new Entry(address, Optional.ofNullable(changed.get(address))))
			.toList());
	}

	private static Map<String, LocalDate> changed(ContentSnapshot content) {
		Map<String, LocalDate> changed = new HashMap<>();
		content.pieces().forEach((piece) -> changed.put(piece.address(), piece.changed()));
		for (Listing listing : Listing.values()) {
			changed.put(listing.address(), content.upkeep(listing).changed());
		}
		LocalDate references = content.upkeep(Listing.REFERENCES).changed();
		content.references()
			.byId()
			.keySet()
			.forEach((id) -> changed.put(SiteAddresses.ofReference(id.value()), references));
		LocalDate helplines = content.upkeep(Listing.HELPLINES).changed();
		content.helplines()
			.countries()
			.forEach((country) -> changed.put(SiteAddresses.ofHelp(country.slug()), helplines));
		return changed;
	}

}
