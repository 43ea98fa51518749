package app.unshed.page;

import java.time.LocalDate;
import java.util.Optional;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.Person;
import app.unshed.content.Piece;
import app.unshed.content.Review;
import app.unshed.content.Upkeep;

/**
 * How old a page is, and who has seen that it is right.
 *
 * @param published the day from which readers could see the first version
 * @param isDraft whether only its editors may see it
 * @param reviewer the clinician who reviewed it, or none
 */
public record About(Upkeep upkeep, LocalDate published, boolean isDraft, Optional<Person> reviewer) {

	/** What is to be known about the page of this piece. */
	public static About of(Piece piece, ContentSnapshot content) {
		return new About(piece.upkeep(), piece.published(), piece.showing().draft(), reviewer(piece.upkeep(), content));
	}

	/** What is to be known about a page that shows this list or an entry of it. */
	public static About of(Listing listing, ContentSnapshot content) {
		Upkeep upkeep = content.upkeep(listing);
		return new About(upkeep, upkeep.written(), false, reviewer(upkeep, content));
	}

	private static Optional<Person> reviewer(Upkeep upkeep, ContentSnapshot content) {
		return Optional.ofNullable(upkeep.reviewed()).map(Review::by).map(content.people()::get);
	}

}
