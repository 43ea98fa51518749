package app.unshed.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.unshed.content.DangerWords;
import app.unshed.content.Helplines.Helpline;
import app.unshed.content.Helplines.Topic;
import app.unshed.FormSender.Field;
import app.unshed.FormSender;
import app.unshed.HostileTexts;
import app.unshed.NuChecker;
import app.unshed.PageTest;
import app.unshed.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class FindPageTests {

	private static final String ZOLOFT = "Since they put me on Zoloft I can’t cry at anything";

	private static final String VEILED = "I make my peace with all of them each night in case I don't come back up";

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
	void showsHowOthersSayItOnlyWhereItIsNear() throws Exception {
		assertThat(page(ask("My cat was put down and I can't cry")).select(".found").text())
			.contains(this.pages.word("find.alike"));
		assertThat(page(ask("the eulogy, the propranolol, the quad bike and the choir")).select(".found").text())
			.doesNotContain(this.pages.word("find.alike"));
	}

	@Test
	void namesNoWordThatSaysNothingAlone() throws Exception {
		assertThat(page(ask("I felt nothing at my own wedding and nothing when we lost the house either")).select("q")
			.eachText()).isNotEmpty().doesNotContain("I", "my", "and", "the", "at", "when", "we");
	}

	@ParameterizedTest
	@ValueSource(strings = { "I can't stop crying", "my phone died", "hello", "the Great Depression of 1929",
			"a shallow depression in the lawn fills with water" })
	void answersNothingToWhatOnlySharesAWord(String typed) throws Exception {
		assertThat(page(ask(typed)).select(".found")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "why can't I cry", "Why don’t I cry?", "cant cry", "help me cry",
			"how do i make myself weep", "I need a good cry but can't", "i forgot how to cry", "cry" })
	void asksForMoreWhereNothingIsToldButThatSomebodyCannotCry(String typed) throws Exception {
		Document page = page(ask(typed));
		assertThat(page.select("h1").text()).isEqualTo(this.pages.word("find.bare"));
		assertThat(page.select(".found")).isEmpty();
		assertThat(page.select("main .ways a").first().attr("href")).isEqualTo("/guide");
		assertThat(page.select("main .ways a").eachAttr("href")).contains("/reasons", "/reasons#carried");
	}

	@ParameterizedTest
	@ValueSource(strings = { "why can't I cry since mum died", "why can't men cry", "why can't I cry on sertraline",
			"I can't stop crying", "I can't help crying", "why can't I feel" })
	void takesNothingForABareQuestionThatTellsMore(String typed) throws Exception {
		assertThat(page(ask(typed)).select("h1").text()).isNotEqualTo(this.pages.word("find.bare"));
	}

	@Test
	void saysSoWhereItIsNotSure() throws Exception {
		assertThat(page(ask("I haven't cried in years")).select("h1").text()).isEqualTo(this.pages.word("find.unsure"));
		assertThat(page(ask(ZOLOFT)).select("h1").text()).isNotEqualTo(this.pages.word("find.unsure"));
	}

	@Test
	void guessesNoReasonBesideDanger() throws Exception {
		Document page = page(ask("he forces me to have sex"));
		assertThat(page.select("main > *").first().id()).isEqualTo("first-help");
		assertThat(page.select(".found, h2:contains(" + this.pages.word("find.none") + ")")).isEmpty();
		assertThat(page.select("main .ways a[href=/guide]")).isNotEmpty();
	}

	@Test
	void everyReasonShownIsExplainedByMoreThanALonelyWord() throws Exception {
		for (String typed : List.of("my husband is dead and I am fine", "I was 12 when it happened",
				"the doctor put me on a new tablet and I stopped")) {
			Document page = page(ask(typed));
			assertThat(page.select(".found > li")).as(typed).isNotEmpty();
			for (var found : page.select(".found > li")) {
				assertThat(found.select("q").eachText()).as(typed)
					.isNotEmpty()
					.allMatch((words) -> words.contains(" "));
			}
		}
	}

	@Test
	void saysPlainlyWhenNothingFitsAndShowsTheWaysOnward() throws Exception {
		Document page = page(ask("how long do I boil an egg"));
		assertThat(page.select("h1").text()).isEqualTo(this.pages.word("find.none"));
		assertThat(page.select("main .ways a").eachAttr("href")).contains("/guide", "/search", "/reasons",
				"/reasons#learned", "/reasons#treatment");
		assertThat(page.select(".found")).isEmpty();
		assertThat(page.select("main a[href=/reasons]")).isNotEmpty();
	}

	@Test
	void putsHelpForTheReadersCountryBeforeEverythingElseAndStillAnswers() throws Exception {
		Document page = page(new FormSender(this.mvc, "en-IE").send("/find",
				List.of(new Field("q", "I want to kill myself, I have been numb since mum died"))));
		assertThat(page.select("main > *").first().id()).isEqualTo("first-help");
		assertThat(page.select("#first-help a[href^=tel:]").first().attr("href")).isEqualTo("tel:112");
		assertThat(page.select("#first-help .help-line")).isNotEmpty();
		assertThat(page.select("#first-help a[href=/help/ie]")).isNotEmpty();
		assertThat(page.select(".found > li")).isNotEmpty();
	}

	@Test
	void inDangerThereAreFewLinesToChooseFromAndNothingIsSaidTwice() throws Exception {
		Document page = page(ask("I want to kill myself because my husband beats me and our little girl"));
		assertThat(page.select("#first-help .help-line")).hasSizeBetween(2, 3);
		assertThat(page.select("#first-help a[href=/help/gb]")).hasSize(1);
		assertThat(page.select("main").text()).doesNotContain(this.pages.word("help.strip"));
	}

	@Test
	void dangerThatNoPhraseTellsBringsTheLinesForAnyCrisis() throws Exception {
		assertThat(new DangerWords(this.pages.content().vocabulary().danger()).in(VEILED)).isEmpty();
		Document page = page(ask(VEILED));
		assertThat(page.select("main > *").first().id()).isEqualTo("first-help");
		assertThat(page.select("#first-help .help-line")).isNotEmpty();
	}

	@Test
	void whoMeansToStopAMedicineMeetsDoNotStopFirst() throws Exception {
		Document page = page(ask("going cold turkey off my sertraline so that I can cry again"));
		assertThat(page.select("main > *").first().text()).startsWith(this.pages.word("notice.medicine"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "i am going to stop taking my sertraline tomorrow", "im going to stop my pills",
			"i dont want to take sertraline any more", "had enough of these tablets, no more from monday" })
	void whoOnlyStopsAMedicineIsNotTakenForOneInACrisis(String typed) throws Exception {
		Document page = page(ask(typed));
		assertThat(page.select("main > *").first().text()).startsWith(this.pages.word("notice.medicine"));
		assertThat(page.select("#first-help")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-GB", "en-US" })
	void whoTellsOfRapeMeetsTheLinesForIt(String language) throws Exception {
		assertThat(topicsOfFirstLines("he raped me", language)).containsOnly(Topic.SEXUAL_ASSAULT);
		assertThat(topicsOfFirstLines("my husband forces me to have sex", language))
			.containsOnly(Topic.SEXUAL_ASSAULT, Topic.DOMESTIC_ABUSE)
			.startsWith(Topic.SEXUAL_ASSAULT, Topic.DOMESTIC_ABUSE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "i'm cutting carbs", "i want to cut my hair", "i cut him out of my life",
			"i could strangle my husband for snoring", "my boyfriend hits the gym every day", "my cat scratches me",
			"the baby kicks me all night", "my toddler hits me", "my kid bites me" })
	void whatIsKnownToBeHarmlessRaisesNothingByItsLikeness(String typed) throws Exception {
		assertThat(page(ask(typed)).select("#first-help")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "${7*7} __${T(java.lang.Runtime)}__", "ＣＲＹ ½ ﬁ" })
	void whatLooksLikeCodeIsAnsweredLikeAnyOther(String typed) throws Exception {
		MockHttpServletResponse response = ask(typed);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(page(response).select("script:not([type=application/ld+json], head > [src])")).isEmpty();
		assertThat(page(response).text()).doesNotContain("49");
	}

	@Test
	void nothingThatIsTypedIsAnErrorOrTurnsThePage() throws Exception {
		for (String typed : HostileTexts.byName().values()) {
			MockHttpServletResponse response = ask(typed);
			assertThat(response.getStatus()).as(typed).isEqualTo(200);
			assertThat(response.getContentAsString()).doesNotContain("\u0000", "\u202e", "\u2066");
			assertThat(api(JsonMapper.shared().writeValueAsString(Map.of("q", typed))).exchange()).hasStatusOk();
		}
	}

	@Test
	void nothingThatIsTypedKeepsTheServerBusy() {
		HostileTexts.assertAreCheap(new FinderIndex(this.pages.content())::answer);
	}

	@Test
	void theNuCheckerHasNothingToSay() throws Exception {
		Map<String, String> html = new LinkedHashMap<>();
		for (String typed : List.of(ZOLOFT, "I want to kill myself", "how do I boil an egg", "", "numb ".repeat(300),
				"\u0000\u202e<b>&amp;\r\n")) {
			html.put("find-" + html.size(), ask(typed).getContentAsString());
		}
		assertThat(NuChecker.complaints(html)).isEmpty();
	}

	@Test
	void aLineBreakIsOneCharacterAsTheBrowserCountsIt() {
		assertThat(ask("x\r\n".repeat(500)).getStatus()).isEqualTo(200);
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

	@Test
	void aProgramIsToldToAskForMore() {
		assertThat(api("{\"q\": \"why can't I cry\"}").exchange()).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.reasons", (reasons) -> assertThat(reasons).asArray().isEmpty())
			.hasPathSatisfying("$.hint", (hint) -> assertThat(hint).isEqualTo("tell-more"));
		assertThat(api("{\"q\": \"" + ZOLOFT + "\"}").exchange()).bodyJson()
			.hasPathSatisfying("$.hint", (hint) -> assertThat(hint).isNull());
	}

	private MockMvcTester.MockMvcRequestBuilder api(String body) {
		return this.mvc.post().uri("/api/find").contentType(MediaType.APPLICATION_JSON).content(body);
	}

	private List<Topic> topicsOfFirstLines(String typed, String language) throws Exception {
		List<String> names = page(new FormSender(this.mvc, language).send("/find", List.of(new Field("q", typed))))
			.select("#first-help .help-line h3")
			.eachText();
		Map<String, Topic> topics = this.pages.content()
			.helplines()
			.countries()
			.stream()
			.filter((country) -> language.endsWith(country.code()))
			.flatMap((country) -> country.services().stream())
			.collect(Collectors.toMap(Helpline::name, Helpline::kind));
		return names.stream().map(topics::get).toList();
	}

	private MockHttpServletResponse ask(String typed) {
		return new FormSender(this.mvc, "en-GB").send("/find", List.of(new Field("q", typed)));
	}

	private static Document page(MockHttpServletResponse response) throws Exception {
		return Jsoup.parse(response.getContentAsString(), "http://localhost/find");
	}

}
