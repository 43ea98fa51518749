package app.unshed.help;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines.Directory;
import app.unshed.content.Listing;
import app.unshed.page.About;
import app.unshed.page.PageHead;

/** All the page that asks for a country shows. */
record HelpPage(PageHead head, List<Country> countries, List<Directory> international, About about) {

	static HelpPage of(ContentSnapshot content) {
		Comparator<Object> alphabet = Collator.getInstance(content.language());
		List<Country> countries = content.helplines()
			.countries()
			.stream()
			.sorted(Comparator.comparing(Country::name, alphabet))
			.toList();
		return new HelpPage(PageHead.of(Listing.HELPLINES, content.site()), countries,
				content.helplines().international(), About.of(Listing.HELPLINES, content));
	}

}
