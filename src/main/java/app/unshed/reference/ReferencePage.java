package app.unshed.reference;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.Phrases;
import app.unshed.content.Reference;
import app.unshed.page.About;
import app.unshed.page.ClaimOnPage;
import app.unshed.page.PageHead;

/**
 * All the page of one source shows.
 *
 * @param claims every claim of the site that rests on it
 * @param namesMedicines whether it or one of them names a medicine
 */
record ReferencePage(PageHead head, Reference reference, List<ClaimOnPage> claims, boolean namesMedicines,
		About about) {

	static ReferencePage of(Reference reference, ContentSnapshot content) {
		List<ClaimOnPage> claims = ClaimOnPage.restingOn(reference.id(), content);
		Phrases medicines = content.glossary().namesOfMedicines();
		boolean namesMedicines = medicines.standIn(reference.title())
				|| reference.supports().stream().anyMatch(medicines::standIn)
				|| ClaimOnPage.nameMedicines(claims, content);
		return new ReferencePage(PageHead.of(reference), reference, claims, namesMedicines,
				About.of(Listing.REFERENCES, content));
	}

}
