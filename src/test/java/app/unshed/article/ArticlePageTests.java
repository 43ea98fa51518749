package app.unshed.article;

import java.awt.geom.Path2D;
import java.util.Collection;
import java.util.List;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Article;
import app.unshed.content.ArticleId;
import app.unshed.content.Drawing;
import app.unshed.content.Prose;
import app.unshed.content.Reason;
import app.unshed.content.Station;
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
					page.select("section#" + section.id() + " > a.place[href=#" + section.id() + "]"))
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

	@Test
	void drawsEveryStationOfItsWayAsALinkToItsSection() {
		assertThat(ways()).isNotEmpty().allSatisfy((article) -> {
			Document page = page(article);
			List<String> sections = article.way().stream().map((station) -> "#" + station.section()).toList();
			assertThat(page.select(".way__picture a").eachAttr("href")).isEqualTo(sections);
			assertThat(page.select(".way__name").eachAttr("href")).isEqualTo(sections);
			assertThat(page.select(".way__name").eachText())
				.containsExactlyElementsOf(article.way().stream().map(Station::name).toList());
			assertThat(sections).allMatch((section) -> page.select("main > section" + section).size() == 1);
		});
	}

	@Test
	void keepsTheDrawingFromKeyboardAndEarsForWhichTheListIsThere() {
		assertThat(ways()).allSatisfy((article) -> {
			Document page = page(article);
			assertThat(page.select(".way > svg").eachAttr("aria-hidden")).containsExactly("true");
			assertThat(page.select(".way__picture a").eachAttr("tabindex")).containsOnly("-1");
		});
	}

	@Test
	void placesEveryReasonSomewhereOnTheWayOfATear() {
		Article tears = this.pages.content().articles().get(new ArticleId("tears"));
		assertThat(page(tears).select(".way__stations ul a").eachAttr("href"))
			.as("reasons under the stations of articles/tears.yaml")
			.containsAll(this.pages.content().reasons().values().stream().map(Reason::address).toList());
	}

	@Test
	void theLineMeetsEveryStation() {
		assertThat(ways()).allSatisfy((article) -> {
			Way way = Way.of(article, this.pages.content()).orElseThrow();
			Path2D line = new Drawing(way.line()).lines();
			assertThat(line.getBounds2D().getMaxX()).isLessThanOrEqualTo(way.width());
			assertThat(line.getBounds2D().getMaxY()).isLessThanOrEqualTo(way.height());
			assertThat(way.stops()).allSatisfy((stop) -> {
				assertThat(way.line()).contains((stop.x() - stop.radius()) + "", stop.y() + "");
				assertThat(stop.x() + stop.radius()).isLessThan(way.width());
			});
		});
	}

	@Test
	void anArticleWithoutAWayDrawsNone() {
		assertThat(articles()).filteredOn((article) -> article.way().isEmpty())
			.isNotEmpty()
			.allSatisfy((article) -> assertThat(page(article).select(".way")).isEmpty());
	}

	@Test
	void theMapLeadsToEveryWay() {
		assertThat(this.pages.get("/map").select(".map__way a").eachAttr("href"))
			.containsExactlyElementsOf(ways().stream().map(Article::address).toList());
	}

	private List<Article> ways() {
		return articles().stream().filter((article) -> !article.way().isEmpty()).toList();
	}

	private Collection<Article> articles() {
		return this.pages.content().articles().values();
	}

	private Document page(Article article) {
		return this.pages.get(article.address());
	}

}
