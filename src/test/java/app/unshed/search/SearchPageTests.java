package app.unshed.search;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.unshed.HostileTexts;
import app.unshed.NuChecker;
import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Claim;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.Reason;
import app.unshed.content.SiteAddresses;
import app.unshed.search.Findings.Excerpt;
import app.unshed.search.Findings.FoundPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What a reader finds who knows the word. */
@PageTest
class SearchPageTests {

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "sertraline, /reasons/medications", "medications, /reasons/medications",
			"ANTIPSYCHOTICS, /glossary#antipsychotic", "childhood abuse, /reasons/childhood-abuse",
			"slow breathing, /strategies/slow-breathing", "amygdala, /glossary#amygdala", "ssri, /glossary#ssri",
			"hay fever, /reasons/medications", "mary joye, /people/mary-joye",
			"bylsma neurobiology of human crying, /references/bylsma-2019-neurobiology",
			"bonanno, /references/bonanno-2004-resilience",
			"Is crying a self-soothing behavior, /references/gracanin-2014-self-soothing", "samaritans, /help",
			"suicide, /help", "raped, /help" })
	void aWordLeadsFirstToThePageThatIsAboutIt(String word, String address) throws Exception {
		assertThat(found(search(word))).first().isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "sjogren, Sjögren’s", "sjogren's, Sjögren’s", "gracanin, Gračanin", "can't, cant",
			"  grief  , GRIEF" })
	void accentsApostrophesAndCapitalsMakeNoDifference(String one, String other) throws Exception {
		assertThat(found(search(one))).isNotEmpty().containsExactlyElementsOf(found(search(other)));
	}

	@Test
	void aWordIsFoundWithAnyOfItsEndings() throws Exception {
		assertThat(search("cries").select("#found mark").eachText()).contains("cry", "crying", "cried");
	}

	@Test
	void theBeginningOfTheLastWordIsEnough() throws Exception {
		assertThat(found(search("sertral"))).first().isEqualTo("/reasons/medications");
		assertThat(search("sertral").select("#missing")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "setraline, sertraline", "alexithimia, alexithymia", "suicde, suicide",
			"antidepresants stop, antidepressants stop", "grif, grief", "zolf, zoloft" })
	void aMisspeltWordIsFoundAndTheRightOneOffered(String typed, String meant) throws Exception {
		Document page = search(typed);
		assertThat(page.select("#meant a").text()).isEqualTo(meant);
		assertThat(page.select("#missing").text()).contains(typed.split(" ")[0]);
		assertThat(found(page)).first().isEqualTo(found(search(meant)).get(0));
		assertThat(page.select("#meant a").attr("href")).isEqualTo("/search?q=" + meant.replace(" ", "%20"));
	}

	@ParameterizedTest
	@CsvSource({ "sertral, sertraline", "medicin, medicine", "alexithy, alexithymia" })
	void aWordThatIsNotWrittenOutIsOfferedWhole(String typed, String meant) throws Exception {
		assertThat(search(typed).select("#meant a").text()).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource({ "i want to kill myself, CRISIS", "my husband beats me, DOMESTIC_ABUSE",
			"my dad hits my little brother, CHILD_ABUSE" })
	void dangerBringsHelpBeforeEverythingElse(String typed, Topic topic) throws Exception {
		Document page = Jsoup.parse(this.mvc.get()
			.uri(SiteAddresses.SEARCH)
			.queryParam("q", typed)
			.header("Accept-Language", "en-GB")
			.exchange()
			.getResponse()
			.getContentAsString());
		assertThat(page.select("main > *").first().id()).isEqualTo("first-help");
		assertThat(page.select("h1")).hasSize(1);
		List<String> shown = page.select("#first-help .help-line h3").eachText();
		assertThat(this.pages.content().helplines().country("GB").orElseThrow().services())
			.anyMatch((line) -> line.kind() == topic && shown.contains(line.name()));
	}

	@Test
	void dangerInASearchThatIsTooLongBringsHelpToo() throws Exception {
		MockHttpServletResponse response = ask("i want to kill myself " + "and so on ".repeat(30));
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(response.getContentAsString()).select("main > *").first().id()).isEqualTo("first-help");
	}

	@ParameterizedTest
	@ValueSource(strings = { "grief", "anhedonia", "bonanno", "this job is killing me" })
	void whoLooksForAWordAloneIsNotTakenToBeInDanger(String typed) throws Exception {
		assertThat(search(typed).select("#first-help")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sertraline", "anhedonia", "prozac", "duloxetine", "rape", "self", "crier" })
	void aRareRightWordIsNotMended(String word) throws Exception {
		assertThat(search(word).select("#meant")).isEmpty();
	}

	@Test
	void aPlaceLeadsToItsOwnSection() throws Exception {
		Document page = search("sertraline");
		assertThat(page.select("#found li").first().select(".found__excerpt a").eachAttr("href"))
			.contains("/reasons/medications#ssris");
		for (String link : page.select("#found a").eachAttr("href")) {
			String[] parts = link.split("#");
			assertThat(parts.length == 1 || this.pages.get(parts[0]).getElementById(parts[1]) != null).as(link)
				.isTrue();
		}
	}

	@Test
	void aClaimIsFoundByItsWordsAndLeadsToWhereItStands() {
		SearchIndex search = new SearchIndex(this.pages.content());
		assertThat(this.pages.content().pieces()).allSatisfy((piece) -> {
			Document page = this.pages.get(piece.address());
			assertThat(piece.claims()).allSatisfy((claim) -> {
				assertThat(search.find(claim.text()).pages()).flatExtracting(FoundPage::excerpts)
					.extracting(Excerpt::address)
					.contains(piece.address() + "#" + claim.id());
				assertThat(page.getElementById(claim.id()).text()).contains(claim.text());
			});
		});
	}

	@Test
	void aClaimIsShownUnderHowSureWeAreOfIt() throws Exception {
		Claim claim = this.pages.content()
			.pieces()
			.flatMap((piece) -> piece.claims().stream())
			.findFirst()
			.orElseThrow();
		Document page = search(claim.text().substring(0, Math.min(claim.text().length(), 200)));
		assertThat(page.select("#found a[href$='#" + claim.id() + "']").text())
			.isEqualTo(this.pages.word("strength." + claim.strength()));
	}

	@Test
	void aPlaceShowsTheWordMarkedWhereItStandsAndWhatKindOfPageItIs() throws Exception {
		Document page = search("fluoxetine crying");
		assertThat(page.select("#found mark").eachText()).contains("fluoxetine");
		assertThat(page.select("#found li")).isNotEmpty()
			.allSatisfy((found) -> assertThat(found.select(".meta").text()).isNotEmpty());
		assertThat(page.select("#found li .meta").first().text()).isEqualTo(this.pages.word("found.reason"));
	}

	@Test
	void thereIsNothingInATextThatCouldBeATag() throws Exception {
		assertThat(ask("neglect").getContentAsString()).contains("Child Abuse &amp; <mark>Neglect</mark>");
		String answer = ask("<script>alert(1)</script> \"><img src=x onerror=alert(1)> crying").getContentAsString();
		assertThat(answer).doesNotContain("<script>", "<img");
		assertThat(Jsoup.parse(answer).select("#q").val()).startsWith("<script>");
		assertThat(search("${7*7} #{nav.help} __${7*7}__").select("#q").val()).startsWith("${7*7} #{nav.help}");
	}

	@Test
	void whatNamesAMedicineWarnsOfStoppingOne() throws Exception {
		assertThat(search("sertraline").select("main .caution")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "grief", "numb", "onions", "amygdala", "bonanno", "samaritans" })
	void whatNamesNoMedicineIsNotWarned(String word) throws Exception {
		assertThat(search(word).select("main .caution")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "medications", "zoloft", "can I stop my tablets", "st john's wort", "antidepressants" })
	void whatAsksAboutAMedicineIsWarned(String words) throws Exception {
		assertThat(search(words).select("main .caution")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "zoloft, sertraline", "Cipralex, escitalopram", "ROACCUTANE, isotretinoin", "zolofft, sertraline" })
	void theNameOnABoxLeadsToTheReasonAndSaysWhichMedicineItIs(String brand, String generic) throws Exception {
		Document page = search(brand);
		assertThat(found(page)).first().isEqualTo("/reasons/medications");
		assertThat(page.select("#found li").first().text()).containsIgnoringCase(generic);
		assertThat(page.select("#found mark")).isNotEmpty();
	}

	@Test
	void everyNameOfAMedicineIsFound() {
		SearchIndex search = new SearchIndex(this.pages.content());
		assertThat(this.pages.content().vocabulary().medicines().medicines()).allSatisfy((medicine) -> {
			assertThat(medicine.brands()).allSatisfy(
					(name) -> assertThat(search.find(name).pages()).extracting((found) -> found.page().address())
						.contains("/reasons/" + medicine.reason().value()));
		});
	}

	@ParameterizedTest
	@CsvSource({ "numb, number", "several, severe", "experience, experiment", "position, positive", "joy, joye",
			"medical, medication", "university, universal", "glass, glasses" })
	void aWordIsNotTakenForOneThatOnlyBeginsAlike(String one, String other) throws Exception {
		assertThat(search(one).select("#found mark").eachText()).isNotEmpty()
			.noneMatch((word) -> word.toLowerCase().startsWith(other) && !one.startsWith(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzzqq", "the", "?!", "🙃" })
	void whereNothingIsFoundThereAreWaysOn(String typed) throws Exception {
		Document page = search(typed);
		assertThat(page.select("#nothing").text()).isEqualTo(this.pages.word("search.nothing"));
		assertThat(page.select("#families a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				this.pages.content().reasons().values().stream().map(Reason::address).toList());
		assertThat(page.select("main a[href=/help]")).isNotEmpty();
	}

	@Test
	void aNameNearlyThatOfAReasonIsOffered() throws Exception {
		assertThat(search("medicatoinss").select("#meant a, #nearest h3 a")).isNotEmpty();
		assertThat(search("gend-er expectatoin").select("#nearest h3 a, #found h3 a").eachAttr("href"))
			.contains("/reasons/gender-expectations");
	}

	@Test
	void anEmptySearchShowsTheBox() throws Exception {
		for (String typed : new String[] { "", "   ", "\u0000", "\u202e" }) {
			Document page = search(typed);
			assertThat(page.select("#nothing, #found, #missing")).isEmpty();
			assertThat(page.select("#q").val()).isEmpty();
		}
		assertThat(this.pages.get("/search").select("form.search input[name=q]")).hasSize(1);
	}

	@Test
	void aSearchThatIsTooLongIsToldSoAndKeptAsFarAsItGoes() throws Exception {
		MockHttpServletResponse response = ask("crying ".repeat(200));
		assertThat(response.getStatus()).isEqualTo(422);
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(page.select("#too-long[role=alert]").text()).contains("200");
		assertThat(page.select("#q[aria-invalid]").val()).startsWith("crying crying").hasSizeBetween(195, 200);
		assertThat(page.select("#found")).isEmpty();
		assertThat(ask("x".repeat(200)).getStatus()).isEqualTo(200);
		assertThat(ask("x".repeat(199) + "🙃").getContentAsString()).contains("x".repeat(199));
	}

	@Test
	void theSearchIsKeptNowhereAndGoesNoFurther() throws Exception {
		for (String typed : new String[] { "", "planted zebra sentence", "x".repeat(300) }) {
			MockHttpServletResponse response = ask(typed);
			assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
			assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
			assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
			assertThat(response.getHeaderNames()).doesNotContain("Set-Cookie", "ETag");
			assertThat(response.getHeaderNames()).flatExtracting(response::getHeaders)
				.allSatisfy((header) -> assertThat(header.toString()).doesNotContain("zebra"));
			Document page = Jsoup.parse(response.getContentAsString());
			assertThat(page.head().html()).doesNotContain("zebra");
			assertThat(page.title()).startsWith(this.pages.word("search.title"));
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://unshed.test/search");
		}
	}

	static Stream<String> hostile() {
		return Stream.of("*", "?", "***crying***", "cry*", "*:*", "title:crying AND (((((", "\"".repeat(200),
				"(".repeat(200), "crying~2 ^9 [a TO z} /.*a.*/ \\", "a".repeat(200), "abcdefghij ".repeat(18),
				"qwertzuiop".repeat(20), "\u0000crying\u0000", "🙃".repeat(100), "\u202Egniyrc\u202C",
				"\u200b\u200d\ufeff", "\ud800", "é".repeat(200), "‘’'".repeat(60),
				"a b c d e f g h i j k l m n o p q r s t u v w x y z".repeat(3), "${7*7} #{nav.help} __${1}__",
				"' OR 1=1 --", "../../etc/passwd", "%00%0a%0d", "\r\nSet-Cookie: a=b", "ﷺ".repeat(200), "𝕔𝕣𝕪𝕚𝕟𝕘",
				"İıßŉ".repeat(50), "x".repeat(1000), "\"".repeat(1000), "🙃".repeat(500));
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void nothingThatIsTypedIsAnErrorOrCostsMuch(String typed) {
		assertTimeout(Duration.ofSeconds(2), () -> {
			MockHttpServletResponse response = ask(typed);
			assertThat(response.getStatus()).isEqualTo((typed.length() > 200) ? 422 : 200);
			assertThat(response.getContentAsString()).doesNotContain("??", "\u0000", "\u202e");
		});
	}

	@Test
	void evenFiveTimesAsLongAsASearchMayBeItIsCheap() {
		HostileTexts.assertAreCheap(new SearchIndex(this.pages.content())::find);
	}

	@Test
	void everyPageLeadsToIt() {
		assertThat(this.pages.get("/").select("body > footer a[href=" + SiteAddresses.SEARCH + "]")).hasSize(1);
	}

	@Test
	void theNuCheckerHasNothingToSay() throws Exception {
		Map<String, String> pages = new HashMap<>();
		for (String typed : List.of("crying", "alexithimia", "zzzzqq", "x".repeat(300), "medicatoinss",
				"\u0000<b>&amp;")) {
			pages.put("search-" + pages.size(), ask(typed).getContentAsString());
		}
		assertThat(NuChecker.complaints(pages)).isEmpty();
	}

	private Document search(String typed) throws Exception {
		MockHttpServletResponse response = ask(typed);
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString());
	}

	private MockHttpServletResponse ask(String typed) {
		return this.mvc.get().uri(SiteAddresses.SEARCH).queryParam("q", typed).exchange().getResponse();
	}

	private static List<String> found(Document page) {
		return page.select("#found h3 a").eachAttr("href");
	}

}
