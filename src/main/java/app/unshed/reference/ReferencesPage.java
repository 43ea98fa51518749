package app.unshed.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.Reference;
import app.unshed.page.About;
import app.unshed.page.ClaimOnPage;
import app.unshed.page.PageHead;

/** All the list of sources shows. */
record ReferencesPage(PageHead head, List<Use> references, About about) {

	/** A source, and how many claims of the site rest on it. */
	record Use(Reference reference, int claims) {
	}

	static ReferencesPage of(ContentSnapshot content) {
		Comparator<Object> alphabet = Collator.getInstance(content.language());
		List<Use> references = content.references()
			.byId()
			.values()
			.stream()
			.sorted(Comparator.comparing((reference) -> reference.authors().get(0), alphabet))
			.map((reference) -> new Use(reference, ClaimOnPage.restingOn(reference.id(), content).size()))
			.toList();
		return new ReferencesPage(PageHead.of(Listing.REFERENCES, content.site()), references,
				About.of(Listing.REFERENCES, content));
	}

}
