package app.unshed.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.unshed.FormSender.Field;
import app.unshed.FormSender;
import app.unshed.NuChecker;
import app.unshed.PageTest;
import app.unshed.Pages;
import io.nayuki.qrcodegen.QrCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SheetPageTests {

	private static final Field MAKE = new Field("go", "make");

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	private FormSender sender;

	@BeforeEach
	void begin() {
		this.sender = new FormSender(this.mvc, "en-GB");
	}

	@Test
	void theFormAsksForEveryReasonAndLeadsToTheBlankSheet() {
		Document page = this.pages.get("/sheet");
		assertThat(page.select("input[name=reason]").eachAttr("value")).containsExactlyInAnyOrderElementsOf(
				this.pages.content().reasons().keySet().stream().map(Object::toString).toList());
		assertThat(page.select("main a[href=/sheet/blank]")).hasSize(1);
		assertThat(page.select("main").text()).contains(this.pages.word("sheet.private"));
		assertThat(page.select("[aria-invalid], [role=alert]")).isEmpty();
	}

	@Test
	void thePageHoldsWhatWasWrittenAndWhatToAskAndASquareForEachReason() {
		Document page = make(new Field("reason", "medications"), new Field("reason", "depression"),
				new Field("since", "since March"), new Field("medicines", "Sertraline\r\nDrops"),
				new Field("ask", "Is it me?"), new Field("more", "I’d rather not talk about Dad."));
		Element paper = page.select(".paper").first();
		assertThat(paper.text()).contains("since March", "Sertraline Drops", "Is it me?",
				"I’d rather not talk about Dad.");
		assertThat(paper.select(".medicines").first().wholeText()).isEqualTo("Sertraline\nDrops");
		assertThat(paper.select(".paper__asks li").eachText()).isEqualTo(this.pages.content().guide().ask());
		assertThat(paper.select(".paper__reasons li")).hasSize(2);
		assertThat(paper.select(".paper__reasons li").last().text()).contains("Medicines that may turn feelings down",
				"Could a medicine of mine be part of this");
		assertThat(paper.select(".qr").eachAttr("aria-label")).hasSize(2)
			.last()
			.asString()
			.contains("Medicines that may turn feelings down");
	}

	@Test
	void aSquareIsDrawnAsTheCodeOfItsAddress() {
		String address = "https://unshed.test/reasons/medications";
		QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
		Element drawn = make(new Field("reason", "medications")).select(".qr").first();
		assertThat(drawn.attr("viewBox")).isEqualTo("0 0 %1$d %1$d".formatted(code.size + 8));
		String path = drawn.select("path").attr("d");
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				assertThat(path.contains("M" + (x + 4) + " " + (y + 4) + "h")).isEqualTo(code.getModule(x, y));
			}
		}
	}

	@Test
	void whatIsLeftOutIsALineForAPen() {
		assertThat(make().select(".paper__lines")).hasSize(4);
		assertThat(make(new Field("since", "long")).select(".paper__lines")).hasSize(3);
		assertThat(make().select(".qr").attr("aria-label")).contains(this.pages.word("reasons.title"));
	}

	@Test
	void theBlankSheetHasABoxForEveryReason() {
		assertThat(this.pages.get("/sheet/blank").select(".paper__all li"))
			.hasSameSizeAs(this.pages.content().reasons().values());
	}

	@Test
	void whatIsTypedIsShownAndNeverRun() {
		String typed = "<script>alert(1)</script> & [[${7*7}]] __${7*7}__";
		MockHttpServletResponse answer = this.sender.send("/sheet",
				List.of(new Field("more", typed), new Field("since", "\" onfocus=x"), MAKE));
		Document page = FormSender.page(answer, "/sheet");
		assertThat(page.select("script:not([type=application/ld+json], head > [src]), [onfocus]")).isEmpty();
		assertThat(page.select(".paper .more").text()).isEqualTo(typed);
		Document form = FormSender.page(this.sender.press(page, "fill", List.of()), "/sheet");
		assertThat(form.select("#more").text()).isEqualTo(typed);
		assertThat(form.select("#since").attr("value")).isEqualTo("\" onfocus=x");
	}

	@Test
	void whatCannotBeSeenOrTurnsTheTextIsTakenOut() {
		assertThat(make(new Field("more", "a\u0000b\u202Ec\u2066d\uFEFF\te\u001B[31m")).select(".paper .more").text())
			.isEqualTo("abcd e[31m");
	}

	@Test
	void itCanBeChangedAfterItIsMade() {
		Document made = make(new Field("reason", "autism"), new Field("medicines", "\nA\n\n\n\nB"));
		Document form = FormSender.page(this.sender.press(made, "fill", List.of()), "/sheet");
		assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("autism");
		assertThat(form.select("#medicines").first().wholeText()).isEqualTo("A\n\nB");
	}

	@ParameterizedTest
	@CsvSource({ "since, 100", "medicines, 240", "ask, 240", "more, 480" })
	void whatIsTooLongIsAskedForAgainAndKept(String field, int most) {
		assertThat(send(new Field(field, "x".repeat(most))).getStatus()).isEqualTo(200);
		assertThat(send(new Field(field, "🙃".repeat(most))).getStatus()).isEqualTo(200);
		MockHttpServletResponse answer = send(new Field(field, "x".repeat(most + 1)), new Field("reason", "autism"));
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = FormSender.page(answer, "/sheet");
		assertThat(page.select("[role=alert]")).hasSize(1);
		Element box = page.getElementById(field);
		assertThat(box.attr("aria-invalid")).isEqualTo("true");
		assertThat(box.val()).hasSize(most + 1);
		assertThat(page.select("#" + field + "-problem")).hasSize(1);
		assertThat(box.attr("aria-describedby")).contains(field + "-problem");
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("autism");
	}

	@Test
	void tooManyLinesAndTooManyReasonsAreAskedForAgain() {
		assertThat(send(new Field("medicines", "x\n".repeat(6))).getStatus()).isEqualTo(200);
		assertThat(send(new Field("medicines", "x\n".repeat(7))).getStatus()).isEqualTo(422);
		Field[] five = { new Field("reason", "autism"), new Field("reason", "hormones"),
				new Field("reason", "depression"), new Field("reason", "medications"),
				new Field("reason", "alexithymia") };
		MockHttpServletResponse answer = send(five);
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = FormSender.page(answer, "/sheet");
		assertThat(page.select("main input[checked]")).hasSize(5);
		assertThat(page.select("#reasons-problem").text()).contains("4");
	}

	@Test
	void aTextThatIsFarTooLongInWideLettersIsKeptStill() {
		MockHttpServletResponse answer = send(new Field("more", "字".repeat(2_000)));
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(FormSender.page(answer, "/sheet").getElementById("more").text()).hasSize(2_000);
	}

	@Test
	void whatIsNoFormOfOursIsNotRead() {
		assertLost(send(new Field("reason", "nope")), 400);
		assertLost(send(new Field("since", "a"), new Field("since", "b")), 400);
		assertLost(this.sender.send("/sheet", List.of()), 400);
		assertLost(send(new Field("x", "x".repeat(32_768))), 413);
		assertLost(this.sender.send("/sheet", MediaType.TEXT_PLAIN_VALUE, new byte[0]), 415);
		assertLost(this.sender.send("/sheet", MediaType.APPLICATION_FORM_URLENCODED_VALUE,
				"go=make&since=%ff".getBytes(StandardCharsets.US_ASCII)), 400);
	}

	@Test
	void theNuCheckerHasNothingToSay() throws Exception {
		Map<String, String> html = new LinkedHashMap<>();
		html.put("made", send(new Field("reason", "autism"), new Field("more", "x")).getContentAsString());
		html.put("empty", send().getContentAsString());
		html.put("long",
				send(new Field("since", "x".repeat(200)), new Field("more", "x".repeat(900))).getContentAsString());
		html.put("lost", send(new Field("reason", "nope")).getContentAsString());
		assertThat(NuChecker.complaints(html)).isEmpty();
	}

	private void assertLost(MockHttpServletResponse response, int status) {
		assertThat(response.getStatus()).isEqualTo(status);
		Document page = FormSender.page(response, "/sheet");
		assertThat(page.select("h1").text()).isEqualTo(this.pages.word("sheet-lost.title"));
		assertThat(page.select("main a[href=/sheet], main a[href=/help]")).hasSize(2);
	}

	private Document make(Field... fields) {
		MockHttpServletResponse answer = send(fields);
		assertThat(answer.getStatus()).isEqualTo(200);
		return FormSender.page(answer, "/sheet");
	}

	private MockHttpServletResponse send(Field... fields) {
		List<Field> all = new ArrayList<>(List.of(fields));
		all.add(MAKE);
		return this.sender.send("/sheet", all);
	}

}
