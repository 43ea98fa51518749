package app.unshed.privacy;

import java.util.Map;

import app.unshed.NuChecker;
import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.SiteAddresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader is shown of their own request. */
@PageTest
class ReceiptTests {

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@Test
	void showsAllThatARequestCarried() throws Exception {
		MockHttpServletResponse answer = this.mvc.get()
			.uri(SiteAddresses.RECEIPT + "?from=mail")
			.header("User-Agent", "Phone/1.0")
			.header("If-None-Match", "\"abc\"")
			.header("Range", "bytes=0-1")
			.exchange()
			.getResponse();
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select("#carried dt").eachText()).contains("User-Agent", "If-None-Match", "Range");
		assertThat(page.select("#carried dd").eachText()).contains("127.0.0.1", "GET /privacy/receipt?from=mail",
				"Phone/1.0", "\"abc\"", "bytes=0-1");
		assertThat(page.select("#what-is-kept").text()).contains(this.pages.word("receipt.nothing"));
		assertThat(NuChecker.complaints(Map.of("receipt", answer.getContentAsString()))).isEmpty();
	}

	@Test
	void whatSomebodyElsePutIntoItIsShownAsTextAndCutOff() throws Exception {
		MockHttpServletResponse answer = this.mvc.get()
			.uri(SiteAddresses.RECEIPT)
			.header("X-Script", "<script>alert(1)</script>\u202e\u0007")
			.header("X-Long", "a".repeat(5_000))
			.exchange()
			.getResponse();
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select("#carried script")).isEmpty();
		assertThat(page.select("#carried dd").eachText()).contains("<script>alert(1)</script>")
			.allMatch((value) -> value.length() <= 202);
		assertThat(page.select("#carried").text()).contains(this.pages.word("receipt.cut"))
			.doesNotContain("\u202e", "\u0007");
	}

	@Test
	void nobodyKeepsIt() {
		MockHttpServletResponse answer = this.pages.ask(SiteAddresses.RECEIPT);
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(answer.getHeader("ETag")).isNull();
		assertThat(SiteAddresses.all(this.pages.content())).doesNotContain(SiteAddresses.RECEIPT);
		assertThat(this.pages.ask(SiteAddresses.SITEMAP).getContentAsByteArray()).asString()
			.doesNotContain(SiteAddresses.RECEIPT);
	}

	@Test
	void thePageAboutPrivacyLeadsThereAndEveryPageLeadsToIt() {
		assertThat(this.pages.get("/privacy").select("main a[href=" + SiteAddresses.RECEIPT + "]")).isNotEmpty();
		assertThat(this.pages.get("/help").select("footer a[href=/privacy]")).isNotEmpty();
	}

}
