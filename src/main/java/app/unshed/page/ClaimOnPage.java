package app.unshed.page;

import java.util.List;
import java.util.function.Predicate;

import app.unshed.content.Claim;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Phrases;
import app.unshed.content.Piece;
import app.unshed.content.ReferenceId;

/** A claim, and the page it is made on. */
public record ClaimOnPage(Claim claim, Piece piece) {

	/** The address of the claim itself. */
	public String address() {
		return this.piece.address() + "#" + this.claim.id();
	}

	/** Whether one of these names a medicine, so that a page with them must warn. */
	public static boolean nameMedicines(List<ClaimOnPage> claims, ContentSnapshot content) {
		Phrases medicines = content.glossary().namesOfMedicines();
		return claims.stream().anyMatch((use) -> medicines.standIn(use.claim.text()));
	}

	/** Every claim of the site that rests on this source. */
	public static List<ClaimOnPage> restingOn(ReferenceId source, ContentSnapshot content) {
		return all(content, (claim) -> claim.references().contains(source));
	}

	/** Every claim of the site that fits, page by page. */
	public static List<ClaimOnPage> all(ContentSnapshot content, Predicate<Claim> fits) {
		return content.pieces()
			.flatMap((piece) -> piece.claims().stream().filter(fits).map((claim) -> new ClaimOnPage(claim, piece)))
			.toList();
	}

}
