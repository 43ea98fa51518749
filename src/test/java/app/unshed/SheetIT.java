package app.unshed;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Guide.Lead;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The sheet on paper, as a browser prints it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content",
				"unshed.base-url=https://a-rather-long-name-of-a-copy-of-this-site.example.org" })
@ExtendWith(ChromiumExtension.class)
class SheetIT {

	private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	private static Browser chromium;

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	@BeforeAll
	static void useBrowser(Browser browser) {
		chromium = browser;
	}

	@ParameterizedTest
	@CsvSource({ "A4, W", "Letter, W", "A4, m", "Letter, 'a '", "A4, 字", "Letter, ﷽" })
	void fitsOnOnePageAtTheLongestInputInTheWidestLettersAndOnTheMostLines(String paper, String letter) {
		try (BrowserContext context = chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate(address("/sheet"));
			longestLeads().forEach((lead) -> page.locator("input[value='" + lead.reason() + "']").check());
			page.locator("#since").fill(typed(letter, 100, 1));
			page.locator("#medicines").fill(typed(letter, 240, 6));
			page.locator("#ask").fill(typed(letter, 240, 5));
			page.locator("#more").fill(typed(letter, 480, 5));
			page.locator("button[value=make]").click();
			assertThat(page.locator(".paper__foot")).isVisible();
			assertThat(page.locator(".paper__reasons li")).hasCount(4);
			assertThat(pages(page, paper)).isOne();
			assertNothingIsCutOff(page, letter);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "A4", "Letter" })
	void blankItFitsOnOnePageToo(String paper) {
		try (BrowserContext context = chromium.newContext()) {
			Page page = context.newPage();
			page.navigate(address("/sheet/blank"));
			assertThat(pages(page, paper)).isOne();
			assertNothingIsCutOff(page, "");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "A4", "Letter" })
	void emptyItFitsOnOnePageToo(String paper) {
		try (BrowserContext context = chromium.newContext()) {
			Page page = context.newPage();
			page.navigate(address("/sheet"));
			page.locator("button[value=make]").click();
			assertThat(page.locator(".paper__foot")).isVisible();
			assertThat(pages(page, paper)).isOne();
		}
	}

	/** As wide as the printed page is, and in its style. */
	private static void assertNothingIsCutOff(Page page, String letter) {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		page.setViewportSize(700, 1_000); // 188 mm, which is Letter without its margins
		for (Locator part : page.locator(letter.equals("﷽") ? ".paper" : ".paper, .paper__text").all()) {
			assertThat((int) part.evaluate("part => part.scrollHeight - part.clientHeight"))
				.as("cut off from '%s', in pixels", part.getAttribute("class"))
				.isLessThanOrEqualTo(1);
		}
	}

	private static long pages(Page page, String paper) {
		byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(false));
		return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
	}

	private List<Lead> longestLeads() {
		return this.content.get()
			.guide()
			.leads()
			.stream()
			.sorted(Comparator.comparingInt((Lead lead) -> -lead.ask().length()
					- this.content.get().reasons().get(lead.reason()).title().length()))
			.limit(4)
			.toList();
	}

	/** The most letters on the most lines, all but one of them as short as can be. */
	private static String typed(String letter, int letters, int lines) {
		String breaks = "x\n".repeat(lines - 1);
		String rest = letter.repeat(letters).substring(0, letters - breaks.length()).strip();
		return breaks + rest;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
