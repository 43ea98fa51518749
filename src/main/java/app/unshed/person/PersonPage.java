package app.unshed.person;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Person;
import app.unshed.page.ClaimOnPage;
import app.unshed.page.PageHead;
import app.unshed.page.Reading;

/**
 * All the page of one person shows.
 *
 * @param views every opinion of theirs that the site reports
 */
record PersonPage(PageHead head, Person person, Reading reading, List<ClaimOnPage> views) {

	static PersonPage of(Person person, ContentSnapshot content) {
		return new PersonPage(PageHead.of(person), person, Reading.of(person, content),
				ClaimOnPage.all(content, (claim) -> person.id().equals(claim.saidBy())));
	}

}
