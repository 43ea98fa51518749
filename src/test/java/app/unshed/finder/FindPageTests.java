package app.unshed.finder;

import java.util.List;
import java.util.Locale;

import app.unshed.PageTest;
import app.unshed.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class FindPageTests {

	private static final String ZOLOFT = "Since they put me on Zoloft I can’t cry at anything";

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@Test
	void theBoxIsOnEveryPageOnceAndWorksWithoutScripts() {
		for (String address : List.of("/", "/find", "/reasons/autism", "/help", "/privacy")) {
			Document page = this.pages.get(address);
			assertThat(page.select("form[action=/find][method=post] [name=q]")).as(address).hasSize(1);
			assertThat(page.select("label[for=box]").text()).isEqualTo(this.pages.word("find.label"));
		}
	}

	@Test
	void answersWithUpToThreeReasonsAndTheReadersOwnWordsThatLedThere() throws Exception {
		Document page = page(ask(ZOLOFT));
		assertThat(page.select(".found > li")).hasSizeBetween(1, 3);
		assertThat(page.select(".found h2 a").first().attr("href")).isEqualTo("/reasons/medications");
		assertThat(page.select(".found > li").first().select("q").eachText())
			.anyMatch((words) -> words.contains("Zoloft"));
		assertThat(page.select("#box").text()).isEqualTo(ZOLOFT);
		assertThat(page.select("#try a[href^=/strategies/]")).isNotEmpty();
	}

	@Test
	void saysPlainlyWhenNothingFitsAndShowsTheWaysOnward() throws Exception {
		Document page = page(ask("how long do I boil an egg"));
		assertThat(page.select("h1").text()).isEqualTo(this.pages.word("find.none"));
		assertThat(page.select(".found")).isEmpty();
		assertThat(page.select("main a[href=/reasons]")).isNotEmpty();
	}

	@Test
	void putsHelpForTheReadersCountryBeforeEverythingElseAndStillAnswers() throws Exception {
		Document page = page(this.mvc.post()
			.uri("/find")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en-IE")
			.locale(Locale.forLanguageTag("en-IE"))
			.param("q", "I want to kill myself, I have been numb since mum died")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.exchange()
			.getResponse());
		assertThat(page.select("main > *").first().id()).isEqualTo("first-help");
		assertThat(page.select("#first-help a[href^=tel:]").first().attr("href")).isEqualTo("tel:112");
		assertThat(page.select("#first-help .help-line")).isNotEmpty();
		assertThat(page.select("#first-help a[href=/help/ie]")).isNotEmpty();
		assertThat(page.select(".found > li")).isNotEmpty();
	}

	@Test
	void whoMeansToStopAMedicineMeetsDoNotStopFirst() throws Exception {
		Document page = page(ask("going cold turkey off my sertraline so that I can cry again"));
		assertThat(page.select("main > *").first().text()).startsWith(this.pages.word("notice.medicine"));
	}

	@Test
	void nothingOfTheQuestionIsKeptOrStandsInAnAddressOrAHeader() throws Exception {
		MockHttpServletResponse response = ask(ZOLOFT);
		assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(response.getCookies()).isEmpty();
		assertThat(response.getHeaderNames())
			.allSatisfy((name) -> assertThat(response.getHeaders(name).toString()).doesNotContain("Zoloft"));
		Document page = page(response);
		assertThat(page.select("[href]").eachAttr("href")).noneMatch((address) -> address.contains("Zoloft"));
		assertThat(page.head().outerHtml()).doesNotContain("Zoloft");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n\t" })
	void anEmptyBoxIsAskedForAFewWords(String typed) throws Exception {
		MockHttpServletResponse response = ask(typed);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(page(response).select("[role=alert]").text()).isEqualTo(this.pages.word("find.empty"));
	}

	@Test
	void whatIsTooLongStaysInTheBox() throws Exception {
		String typed = "so much to say ".repeat(70).strip();
		MockHttpServletResponse response = ask(typed);
		assertThat(response.getStatus()).isEqualTo(413);
		assertThat(page(response).select("#box").text()).isEqualTo(typed);
		assertThat(page(response).select("[role=alert]").text()).isEqualTo(this.pages.word("find.too-long"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "***:?~^()[]{}\"'\\/", "((((((((((((((((((((((((\"\"\"\"\"\"", "\u202Eyrc\u202C \u0000 \u200B",
					"😭😭😭😭", "<script>alert(1)</script>", "${7*7} __${T(java.lang.Runtime)}__", "ＣＲＹ ½ ﬁ" })
	void hostileTextIsAnsweredLikeAnyOther(String typed) throws Exception {
		MockHttpServletResponse response = ask(typed);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(page(response).select("script")).isEmpty();
		assertThat(page(response).text()).doesNotContain("49");
	}

	@Test
	void anotherContentTypeIsRefused() {
		assertThat(this.mvc.post().uri("/find").contentType(MediaType.TEXT_PLAIN).content("hello").exchange())
			.hasStatus(415);
	}

	@Test
	void aProgramIsAnsweredInJson() {
		assertThat(api("{\"q\": \"" + ZOLOFT + "\"}").exchange()).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.urgent", (urgent) -> assertThat(urgent).isEqualTo(false))
			.hasPathSatisfying("$.reasons[0].id", (id) -> assertThat(id).isEqualTo("medications"))
			.hasPathSatisfying("$.reasons[0].score", (score) -> assertThat(score).asNumber().isNotNull())
			.hasPathSatisfying("$.reasons[0].because", (because) -> assertThat(because).asArray().isNotEmpty())
			.hasPathSatisfying("$.strategies", (strategies) -> assertThat(strategies).asArray().isNotEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{\"q\": 7", "\"cry\"" })
	void aProgramThatSendsNoQuestionIsTold(String body) {
		assertThat(api(body).exchange()).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void aProgramWhoseQuestionIsEmptyOrTooLongIsTold() {
		assertThat(api("{\"q\": \" \"}").exchange()).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(api("{}").exchange()).hasStatus(422);
		assertThat(api("{\"q\": \"" + "a".repeat(1001) + "\"}").exchange()).hasStatus(413);
	}

	private MockMvcTester.MockMvcRequestBuilder api(String body) {
		return this.mvc.post().uri("/api/find").contentType(MediaType.APPLICATION_JSON).content(body);
	}

	private MockHttpServletResponse ask(String typed) {
		return this.mvc.post()
			.uri("/find")
			.param("q", typed)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.exchange()
			.getResponse();
	}

	private static Document page(MockHttpServletResponse response) throws Exception {
		return Jsoup.parse(response.getContentAsString(), "http://localhost/find");
	}

}
