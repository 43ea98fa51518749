package app.unshed.home;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Reason;
import app.unshed.content.Strategy;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class HomePageTests {

	@Autowired
	Pages pages;

	private Document page;

	@BeforeEach
	void open() {
		this.page = this.pages.get("/");
	}

	@Test
	void leadsToEveryReasonByItsFamily() {
		assertThat(this.page.select("#reasons > section").eachAttr("id"))
			.isSubsetOf(this.pages.content().families().stream().map((family) -> family.id().value()).toList());
		assertThat(this.page.select("#reasons h3 a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				this.pages.content().reasons().values().stream().map(Reason::address).toList());
	}

	@Test
	void leadsToEveryThingToTry() {
		assertThat(this.page.select("#helps h3 a").eachAttr("href")).containsExactlyElementsOf(
				this.pages.content().strategies().values().stream().map(Strategy::address).toList());
	}

	@Test
	void offersHelpBeforeTheFirstReason() {
		assertThat(this.page.select("main a").eachAttr("href").indexOf("/help")).isBetween(0,
				this.page.select("main a").eachAttr("href").indexOf(firstReason().attr("href")));
	}

	@Test
	void letsAReaderReadItAllInOneGo() {
		assertThat(this.page.select("main > .hero").first().select("a").eachAttr("href")).contains("/article");
	}

	private Element firstReason() {
		return this.page.select("#reasons h3 a").first();
	}

}
