package app.unshed.reference;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reference;
import app.unshed.content.SiteAddresses;
import app.unshed.page.ClaimOnPage;
import app.unshed.page.PageHead;

/**
 * All the page of one source shows.
 *
 * @param claims every claim of the site that rests on it
 */
record ReferencePage(PageHead head, Reference reference, List<ClaimOnPage> claims) {

	/**
	 * Whether a page that names a medicine rests on it, so that this one may name it too.
	 */
	public boolean namesMedicines() {
		return this.claims.stream().anyMatch((use) -> use.piece().namesMedicines());
	}

	static ReferencePage of(Reference reference, ContentSnapshot content) {
		PageHead head = new PageHead(reference.title(), reference.supports().get(0),
				SiteAddresses.ofReference(reference.id().value()));
		return new ReferencePage(head, reference, ClaimOnPage.restingOn(reference.id(), content));
	}

}
