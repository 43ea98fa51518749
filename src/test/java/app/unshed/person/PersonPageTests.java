package app.unshed.person;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Person;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PersonPageTests {

	@Autowired
	Pages pages;

	@Test
	void saysThatBeingNamedIsNotHavingWrittenOrApproved() {
		assertThat(this.pages.content().people().values()).isNotEmpty()
			.allSatisfy((person) -> assertThat(this.pages.get(person.address()).select("main").text())
				.contains(this.pages.word("person.notice"), person.role()));
	}

	@Test
	void leadsToEveryViewTheSiteReports() {
		assertThat(this.pages.content().people().values()).isNotEmpty()
			.allSatisfy((person) -> assertThat(
					this.pages.get(person.address()).select("#reported .claim__text a").eachAttr("href"))
				.containsExactlyElementsOf(this.pages.content()
					.pieces()
					.flatMap((piece) -> piece.claims()
						.stream()
						.filter((claim) -> isBy(person, claim.saidBy()))
						.map((claim) -> piece.address() + "#" + claim.id()))
					.toList()));
	}

	private static boolean isBy(Person person, Object saidBy) {
		return person.id().equals(saidBy);
	}

}
