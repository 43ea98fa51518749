package app.unshed.reference;

import java.util.Collection;
import java.util.List;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Reference;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Verified;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ReferencePageTests {

	@Autowired
	Pages pages;

	@Test
	void isFoundInTheListWithItsTitle() {
		Document list = this.pages.get("/references");
		assertThat(list.select(".sources li")).hasSameSizeAs(references());
		assertThat(references()).allSatisfy(
				(source) -> assertThat(list.select("li:has(a[href=" + address(source) + "]) .sources__title").text())
					.isEqualTo(normal(source.title())));
	}

	@Test
	void showsWhatWeTakeFromItAndWhereItWasPublished() {
		assertThat(references()).allSatisfy((source) -> {
			Document page = page(source);
			page.select(".urgent").remove();
			assertThat(page.select("#takes li").eachText())
				.isEqualTo(source.supports().stream().map(ReferencePageTests::normal).toList());
			assertThat(page.select("cite").text()).isEqualTo(normal(source.container()));
			assertThat(page.select("main a[rel=noopener]").eachAttr("href"))
				.isEqualTo((source.link() != null) ? List.of(source.link().toString()) : List.of());
		});
	}

	@Test
	void leadsToEveryClaimThatRestsOnIt() {
		assertThat(references()).allSatisfy((source) -> assertThat(page(source).select("#claims a").eachAttr("href"))
			.containsExactlyElementsOf(this.pages.content()
				.pieces()
				.flatMap((piece) -> piece.claims()
					.stream()
					.filter((claim) -> claim.references().contains(source.id()))
					.map((claim) -> piece.address() + "#" + claim.id()))
				.toList()));
	}

	@Test
	void admitsACitationFromMemory() {
		assertThat(references()).anyMatch((source) -> source.verified() == Verified.RECALLED)
			.anyMatch((source) -> source.doiVerified() == Verified.RECALLED)
			.allSatisfy((source) -> {
				String page = page(source).text();
				assertThat(page.contains(this.pages.word("reference.recalled")))
					.isEqualTo(source.verified() == Verified.RECALLED);
				assertThat(page.contains(this.pages.word("reference.doi-recalled")))
					.isEqualTo(source.verified() == Verified.FOUND && source.doiVerified() == Verified.RECALLED);
			});
	}

	private Collection<Reference> references() {
		return this.pages.content().references().byId().values();
	}

	private Document page(Reference source) {
		return this.pages.get(address(source));
	}

	private static String address(Reference source) {
		return SiteAddresses.ofReference(source.id().value());
	}

	private static String normal(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
