package app.unshed.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.FormSender.Field;
import app.unshed.FormSender;
import app.unshed.NuChecker;
import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.AnswerId;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Case;
import app.unshed.content.Guide.Lead;
import app.unshed.content.Guide.Question;
import app.unshed.content.Guide;
import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines.EmergencyNumber;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.MedicineNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class GuidePageTests {

	private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	private FormSender british;

	private Guide guide;

	@BeforeEach
	void begin() {
		this.british = new FormSender(this.mvc, "en-GB,en;q=0.8");
		this.guide = this.pages.content().guide();
	}

	@Test
	void beginsWithTheFirstQuestionAndSaysWhatBecomesOfTheAnswers() {
		Document page = this.pages.get("/guide");
		assertThat(page.select("main").text()).contains(this.pages.word("guide.private"),
				this.guide.questions().get(0).text());
		assertThat(page.select("input[type=hidden]")).isEmpty();
	}

	@Test
	void theWayInStandsOnTheFirstPageAndAboveTheReasons() {
		assertThat(this.pages.get("/").select("main .hero a[href=/guide]")).hasSize(1);
		assertThat(this.pages.get("/reasons").select("main a[href=/guide]")).hasSize(1);
	}

	@Test
	void everyAnswerLeadsToTheNextQuestionAndEveryAlarmBringsHelpBeforeIt() {
		Document page = this.pages.get("/guide");
		for (int i = 0; i < this.guide.questions().size(); i++) {
			Document here = page;
			Question question = this.guide.questions().get(i);
			assertThat(here.select("legend").text()).contains(question.text());
			int number = i + 1;
			assertThat(question.answers()).allSatisfy((answer) -> {
				Document next = choose(here, "next", answer.id());
				assertThat(next.select("legend, #see").text()).contains((number < this.guide.questions().size())
						? this.guide.questions().get(number).text() : this.pages.word("guide-end.see"));
				assertHelpFirst(next, (answer.alarm() != null) ? List.of(answer) : List.of());
			});
			page = choose(here, "skip");
		}
		assertThat(page.select("h1").text()).isEqualTo(this.pages.word("guide-end.none-title"));
	}

	@Test
	void whateverAlarmsAreTickedTogetherHelpStandsFirstOnTheNextPageHoweverOneGoesOnAndToTheEnd() {
		Document first = this.pages.get("/guide");
		List<Answer> alarming = this.guide.questions()
			.get(0)
			.answers()
			.stream()
			.filter((answer) -> answer.alarm() != null)
			.toList();
		for (int mask = 1; mask < 1 << alarming.size(); mask++) {
			int ticked = mask;
			List<Answer> chosen = IntStream.range(0, alarming.size())
				.filter((index) -> (ticked >> index & 1) == 1)
				.mapToObj(alarming::get)
				.toList();
			AnswerId[] ids = chosen.stream().map(Answer::id).toArray(AnswerId[]::new);
			assertHelpFirst(choose(first, "next", ids), chosen);
			assertHelpFirst(choose(first, "skip", ids), chosen);
		}
		Document page = choose(first, "next", alarming.get(0).id());
		while (!page.select("button[value=skip]").isEmpty()) {
			page = choose(page, "skip");
			assertHelpFirst(page, alarming.subList(0, 1));
		}
		assertThat(page.select("#see")).hasSize(1);
	}

	@Test
	void helpIsThatOfTheReadersCountryAndOfTheirDanger() {
		Document page = choose(this.pages.get("/guide"), "next", new AnswerId("afraid-of-someone"));
		Country britain = this.pages.content().helplines().country("GB").orElseThrow();
		assertThat(page.select("#first-help a[href^=tel:]").eachAttr("href"))
			.startsWith(britain.emergency().stream().map((number) -> number.tel().toString()).toArray(String[]::new));
		List<String> shown = page.select("#first-help .help-line h3").eachText();
		assertThat(britain.services().stream().filter((line) -> shown.contains(line.name())))
			.anyMatch((line) -> line.kind() == Topic.DOMESTIC_ABUSE)
			.noneMatch((line) -> line.kind() == Topic.CRISIS);
	}

	@Test
	void whereTheCountryCannotBeGuessedEveryEmergencyNumberIsShown() {
		FormSender anywhere = new FormSender(this.mvc, "en");
		Document page = FormSender.page(
				anywhere.press(this.pages.get("/guide"), "next", List.of(new Field("answer", "wish-to-die"))),
				"/guide");
		assertThat(page.select("#first-help a[href^=tel:]").eachAttr("href")).containsAll(this.pages.content()
			.helplines()
			.countries()
			.stream()
			.flatMap((country) -> country.emergency().stream())
			.map(EmergencyNumber::tel)
			.map(Object::toString)
			.toList());
	}

	@Test
	void everyCaseEndsOnItsReasonsWithWhatPointsToThemAndWhatSpeaksAgainst() {
		assertThat(this.guide.cases()).allSatisfy((tried) -> {
			Document end = walk(tried);
			List<Lead> list = this.guide.shortlist(Set.copyOf(tried.answers()));
			assertThat(end.select(".suggestion h3 a").eachAttr("href"))
				.containsExactlyElementsOf(list.stream().map((lead) -> "/reasons/" + lead.reason()).toList());
			for (int i = 0; i < list.size(); i++) {
				Element suggestion = end.select(".suggestion").get(i);
				assertThat(suggestion.text()).contains(list.get(i).unless());
				assertThat(list.get(i).because().stream().filter((ground) -> tried.answers().contains(ground.answer())))
					.isNotEmpty()
					.allSatisfy((ground) -> assertThat(suggestion.text()).contains(ground.says()));
				assertThat(end.select("#see").text()).contains(list.get(i).see());
			}
			assertThat(end.select("#strategies .card").isEmpty()).isEqualTo(list.isEmpty());
			assertThat(end.select("main a[href=/help]")).isNotEmpty();
			boolean isMedicineNamed = new MedicineNames(this.pages.content().vocabulary())
				.areIn(end.select(".suggestions, #see").text());
			assertThat(!end.select(".caution").isEmpty())
				.isEqualTo(isMedicineNamed || tried.answers().contains(new AnswerId("medicine")));
		});
	}

	@Test
	void whoNamedNoMedicineIsNotWarnedForWhatOnlyTheListedPagesName() {
		Document end = walk(new Case("", Stream.of("days", "loss", "strong-one").map(AnswerId::new).toList(), List.of(),
				List.of()));
		assertThat(end.select(".suggestion h3 a").eachAttr("href")).contains("/reasons/grief-numbness");
		assertThat(end.select(".caution")).isEmpty();
	}

	@Test
	void whatWouldSpeakAgainstAReasonIsSomethingElseOnlyWhereSomethingDoes() {
		assertThat(this.guide.cases()).allSatisfy((tried) -> assertThat(walk(tried).select(".suggestion"))
			.allSatisfy((suggestion) -> assertThat(suggestion.select("dt").eachText().size() == 3)
				.isEqualTo(suggestion.text().contains(this.pages.word("guide-end.unless-too")))));
	}

	@Test
	void whatWentWrongIsSaidAsItWas() {
		Map<String, MockHttpServletResponse> answers = Map.of("too-long",
				this.british.send("/guide", List.of(new Field("x", "x".repeat(200_000)))), "other-type",
				this.british.send("/guide", "text/plain", "go=skip".getBytes(StandardCharsets.US_ASCII)), "garbled",
				this.british.send("/guide", List.of(new Field("go", "elsewhere"))), "out-of-date",
				this.british.send("/guide", List.of(new Field("carried", "x"), new Field("go", "next"))));
		assertThat(answers)
			.allSatisfy((why, answer) -> assertThat(FormSender.page(answer, "/guide").select(".lead").text())
				.isEqualTo(this.pages.word("lost." + why)));
	}

	@Test
	void neverGivesAScoreOrADiagnosis() {
		assertThat(this.guide.cases()).allSatisfy((tried) -> assertThat(walk(tried).select("main").text())
			.doesNotContainPattern("\\d ?%|\\b\\d+ (points|of \\d+)\\b")
			.doesNotContainIgnoringCase("you have depression", "score", "your result"));
	}

	@Test
	void whatASheetShouldSayTravelsOnByPostAndLeavesOutWhatBroughtHelp() {
		Document end = walk(new Case("", Stream.of("wish-to-die", "months", "medicine").map(AnswerId::new).toList(),
				List.of(), List.of()));
		Element form = end.select("form[action=/sheet][method=post]").first();
		assertThat(form.select("input[name=reason]").eachAttr("value")).containsExactly("medications");
		assertThat(form.select("input[name=more]").attr("value")).contains("I started, stopped or changed a medicine.")
			.doesNotContain("dying");
	}

	@Test
	void goingBackShowsWhatWasChosenAndKeepsWhatLiesAhead() {
		Document second = choose(this.pages.get("/guide"), "next", new AnswerId("none-of-these"));
		Document third = choose(second, "next", new AnswerId("months"));
		Document fourth = choose(third, "next", new AnswerId("medicine"), new AnswerId("load"));
		Document backInThird = choose(fourth, "back", new AnswerId("flat"));
		assertThat(checked(backInThird)).containsExactly("medicine", "load");
		Document backInSecond = choose(backInThird, "back", new AnswerId("medicine"));
		assertThat(checked(backInSecond)).containsExactly("months");
		Document again = choose(backInSecond, "next", new AnswerId("years"));
		assertThat(checked(again)).containsExactly("medicine");
		assertThat(checked(choose(again, "skip"))).containsExactly("flat");
		Document first = choose(backInSecond, "back");
		assertThat(checked(first)).containsExactly("none-of-these");
		assertThat(first.select("h1").text()).isEqualTo(this.pages.word("guide.title"));
	}

	@Test
	void aBrowserMayShowAnAnsweredQuestionAgainAndNobodyElseMayKeepIt() {
		MockHttpServletResponse answer = this.british.press(this.pages.get("/guide"), "skip", List.of());
		// With "no-store", or "no-cache" in Firefox, going back asks to send the form
		// again.
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, max-age=0");
		assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(answer.getHeaderNames()).doesNotContain("ETag", "Last-Modified", "CDN-Cache-Control");
	}

	@Test
	void fromTheEndOneCanGoBackToo() {
		Document end = walk(this.guide.cases().get(0));
		Document last = FormSender.page(this.british.press(end, "back", List.of()), "/guide");
		assertThat(last.select("legend").text())
			.contains(this.guide.questions().get(this.guide.questions().size() - 1).text());
		assertThat(checked(last)).containsExactly("body-is-fine");
	}

	@Test
	void aFormAnsweredTwiceIsAnsweredAlike() {
		Document second = choose(this.pages.get("/guide"), "next", new AnswerId("none-of-these"));
		assertThat(choose(second, "next", new AnswerId("years")).html())
			.isEqualTo(choose(second, "next", new AnswerId("years")).html());
	}

	@Test
	void whereNothingOrTooMuchIsChosenItAsksAgainAndKeepsWhatWas() {
		Document first = this.pages.get("/guide");
		MockHttpServletResponse empty = this.british.press(first, "next", List.of());
		assertThat(empty.getStatus()).isEqualTo(422);
		Document again = FormSender.page(empty, "/guide");
		assertThat(again.select("[role=alert]").text()).isEqualTo(this.pages.word("guide.choose"));
		assertThat(again.select("fieldset").attr("aria-describedby"))
			.isEqualTo(again.select("[role=alert]").attr("id"));

		MockHttpServletResponse both = this.british.press(first, "next",
				List.of(new Field("answer", "none-of-these"), new Field("answer", "wish-to-die")));
		assertThat(both.getStatus()).isEqualTo(422);
		Document kept = FormSender.page(both, "/guide");
		assertThat(kept.select("[role=alert]").text()).isEqualTo(this.pages.word("guide.not-both"));
		assertThat(checked(kept)).containsExactlyInAnyOrder("none-of-these", "wish-to-die");
		assertHelpFirst(kept, this.guide.questions().get(0).answers().subList(0, 1));
	}

	@Test
	void whatWasChangedOnTheWayIsNotReadAndTheReaderBeginsAgain() {
		String carried = choose(this.pages.get("/guide"), "next", new AnswerId("none-of-these"))
			.select("input[name=carried]")
			.attr("value");
		List<String> changed = new ArrayList<>(List.of("", "x", ".", carried.substring(1),
				carried.substring(0, carried.length() - 1), carried + "A", carried.replace("none-of-these", ""),
				carried.replaceFirst("^1", "2"), carried.replaceFirst("^1", "8"), "x".repeat(5_000),
				new Seal("another key that is long enough!").close("1;safety=none-of-these"), "1;safety=none-of-these",
				carried + "\u0000", "1;safety=none-of-these." + "A".repeat(43)));
		// The last of 43 characters carries two bits more than the signature has.
		changed.add(carried.substring(0, carried.length() - 1) + (char) (carried.charAt(carried.length() - 1) + 1));
		assertThat(changed).allSatisfy((tampered) -> assertLost(this.british.send("/guide",
				List.of(new Field("carried", tampered), new Field("answer", "months"), new Field("go", "next"))), 400));
	}

	@Test
	void anAnswerOrAWayOnThatWeDidNotOfferIsNotRead() {
		assertLost(this.british.send("/guide", List.of(new Field("answer", "medicine"), new Field("go", "next"))), 400);
		assertLost(this.british.send("/guide", List.of(new Field("answer", "<b>"), new Field("go", "next"))), 400);
		assertLost(this.british.send("/guide", List.of(new Field("go", "elsewhere"))), 400);
		assertLost(this.british.send("/guide", List.of()), 400);
		assertLost(this.british.send("/guide", List.of(new Field("go", "next"), new Field("go", "skip"))), 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "go=%zz", "go=%f", "answer=%ff&go=next", "answer=%c3%28&go=next" })
	void whatIsNoUtf8IsNotRead(String body) {
		assertLost(this.british.send("/guide", FORM, body.getBytes(StandardCharsets.US_ASCII)), 400);
	}

	@Test
	void rawBytesThatAreNoUtf8AreNotRead() {
		assertLost(this.british.send("/guide", FORM, new byte[] { 'g', 'o', '=', (byte) 0xFF }), 400);
	}

	@ParameterizedTest
	@CsvSource({ "text/plain", "application/json", "multipart/form-data; boundary=x", "''", "nonsense",
			"application/x-www-form-urlencoded; charset=utf-16" })
	void onlyAFormIsRead(String type) {
		assertLost(this.british.send("/guide", type, "go=skip".getBytes(StandardCharsets.US_ASCII)), 415);
	}

	@Test
	void aBodyLongerThanAnyAnswerIsNotRead() {
		assertLost(this.british.send("/guide", List.of(new Field("go", "skip"), new Field("x", "x".repeat(8_192)))),
				413);
	}

	@Test
	void aFormOnAnotherSiteIsNotRead() {
		assertLost(this.mvc.post()
			.uri("/guide")
			.header("Sec-Fetch-Site", "cross-site")
			.header("Content-Type", FORM)
			.content("go=skip")
			.exchange()
			.getResponse(), 403);
	}

	@Test
	void anAnswerInTheAddressIsNoAnswer() {
		assertThat(this.british.send("/guide?answer=none-of-these", List.of(new Field("go", "next"))).getStatus())
			.isEqualTo(422);
		assertThat(this.pages.html("/guide?answer=wish-to-die&go=next")).isEqualTo(this.pages.html("/guide"));
	}

	@Test
	void theNuCheckerHasNothingToSay() throws Exception {
		Map<String, String> html = new LinkedHashMap<>();
		Document first = this.pages.get("/guide");
		html.put("alarm", answer(first, "next", "wish-to-die"));
		html.put("empty", answer(first, "next"));
		html.put("second", answer(first, "next", "none-of-these"));
		html.put("end", walk(this.guide.cases().get(0)).outerHtml());
		html.put("lost", this.british.send("/guide", List.of()).getContentAsString());
		assertThat(NuChecker.complaints(html)).isEmpty();
	}

	private String answer(Document page, String way, String... answers) throws Exception {
		return this.british.press(page, way, Stream.of(answers).map((answer) -> new Field("answer", answer)).toList())
			.getContentAsString();
	}

	private void assertHelpFirst(Document page, List<Answer> alarming) {
		assertThat(page.select("#first-help")).hasSize(alarming.isEmpty() ? 0 : 1);
		if (!alarming.isEmpty()) {
			Element help = page.select("main").first().firstElementChild();
			assertThat(help.id()).isEqualTo("first-help");
			assertThat(help.select(".first-help__text").eachText())
				.containsExactlyElementsOf(alarming.stream().map((answer) -> answer.alarm().text()).toList());
			assertThat(help.select("a[href^=tel:]")).isNotEmpty();
			assertThat(page.select("h1")).hasSize(1);
		}
	}

	private void assertLost(MockHttpServletResponse response, int status) {
		assertThat(response.getStatus()).isEqualTo(status);
		Document page = FormSender.page(response, "/guide");
		assertThat(page.select("h1").text()).isEqualTo(this.pages.word("guide-lost.title"));
		assertThat(page.select("main a[href=/guide], main a[href=/help]")).hasSize(2);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	/** Goes through all questions as the case says. */
	private Document walk(Case tried) {
		Document page = this.pages.get("/guide");
		for (Question question : this.guide.questions()) {
			AnswerId[] answers = question.answers()
				.stream()
				.map(Answer::id)
				.filter(tried.answers()::contains)
				.toArray(AnswerId[]::new);
			page = choose(page, (answers.length > 0) ? "next" : "skip", answers);
		}
		return page;
	}

	private Document choose(Document page, String way, AnswerId... answers) {
		List<Field> filled = Stream.of(answers).map((answer) -> new Field("answer", answer.value())).toList();
		MockHttpServletResponse response = this.british.press(page, way, filled);
		assertThat(response.getStatus()).isEqualTo(200);
		return FormSender.page(response, "/guide");
	}

	private static List<String> checked(Document page) {
		return page.select("input[checked]").eachAttr("value");
	}

}
