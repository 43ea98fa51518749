package app.unshed.person;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Person;
import app.unshed.content.Piece;
import app.unshed.content.Review;
import app.unshed.page.ClaimOnPage;
import app.unshed.page.PageHead;
import app.unshed.page.Reading;

/**
 * All the page of one person shows.
 *
 * @param views every opinion of theirs that the site reports
 * @param reviewed the pieces they have reviewed
 * @param namesMedicines whether it or one of the views names a medicine
 */
record PersonPage(PageHead head, Person person, Reading reading, List<ClaimOnPage> views, List<Piece> reviewed,
		boolean namesMedicines) {

	private static boolean isReviewedBy(Person person, Piece piece) {
		Review review = piece.upkeep().reviewed();
		return review != null && review.by().equals(person.id());
	}

	static PersonPage of(Person person, ContentSnapshot content) {
		List<ClaimOnPage> views = ClaimOnPage.all(content, (claim) -> person.id().equals(claim.saidBy()));
		return new PersonPage(PageHead.of(person), person, Reading.of(person, content), views,
				content.pieces().filter((piece) -> isReviewedBy(person, piece)).toList(),
				person.namesMedicines() || ClaimOnPage.nameMedicines(views, content));
	}

}
