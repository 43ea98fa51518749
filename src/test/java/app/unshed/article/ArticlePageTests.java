package app.unshed.article;

import java.util.Collection;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Article;
import app.unshed.content.Prose;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ArticlePageTests {

	@Autowired
	Pages pages;

	@Test
	void showsEverySectionUnderItsWrittenId() {
		assertThat(articles()).allSatisfy(
				(article) -> assertThat(page(article).select("main > section.section:has(.passage)").eachAttr("id"))
					.containsExactlyElementsOf(article.prose().sections().stream().map(Prose.Section::id).toList()));
	}

	@Test
	void givesEverySectionALinkToItself() {
		assertThat(articles()).allSatisfy((article) -> {
			Document page = page(article);
			assertThat(article.prose().sections()).allSatisfy((section) -> assertThat(
					page.select("section#" + section.id() + " > h2 > a[href=#" + section.id() + "]"))
				.hasSize(1));
		});
	}

	@Test
	void warnsAgainstStoppingAMedicineBeforeTheTextWhereOneIsNamed() {
		assertThat(articles()).anyMatch(Article::namesMedicines).allSatisfy((article) -> {
			String before = page(article).select("main > section").first().previousElementSiblings().text();
			assertThat(before.contains(this.pages.word("notice.medicine"))).isEqualTo(article.namesMedicines());
		});
	}

	@Test
	void namesThePersonWhoseOpinionAClaimIs() {
		assertThat(articles()).allSatisfy((article) -> {
			Document page = page(article);
			assertThat(article.claims()).filteredOn((claim) -> claim.saidBy() != null)
				.allSatisfy((claim) -> assertThat(page.getElementById(claim.id()).select("a").eachAttr("href"))
					.contains("/people/" + claim.saidBy()));
		});
		assertThat(articles())
			.anyMatch((article) -> article.claims().stream().anyMatch((claim) -> claim.saidBy() != null));
	}

	private Collection<Article> articles() {
		return this.pages.content().articles().values();
	}

	private Document page(Article article) {
		return this.pages.get(article.address());
	}

}
