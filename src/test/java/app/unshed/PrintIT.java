package app.unshed;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages on paper, as a browser prints them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content", "unshed.base-url=https://unshed.test" })
@ExtendWith(ChromiumExtension.class)
class PrintIT {

	private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	// 60 with the fonts of Debian, and others may be wider; it was 126 in one column.
	private static final int MOST_SHEETS = 80;

	private static Browser chromium;

	@LocalServerPort
	int port;

	@BeforeAll
	static void useBrowser(Browser browser) {
		chromium = browser;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reasons/medications", "/strategies/slow-breathing" })
	void aHandoutHasItsSourcesItsAddressesAndItsSquareAndNoFurniture(String address) {
		try (BrowserContext context = context()) {
			Page page = printed(context, address);
			for (Locator furniture : page.locator(
					"header nav, header form, .leave, footer, .place, #share button, #share details, #related, #evidence")
				.all()) {
				assertThat(furniture).isHidden();
			}
			assertThat(page.locator(".on-paper .works li").first()).isVisible();
			assertThat(page.locator("#share img").first()).isVisible();
			assertThat((String) page.locator("main p.urgent a[href='/help']")
				.first()
				.evaluate("link => getComputedStyle(link, '::after').content")).contains("unshed.test/help");
		}
	}

	@Test
	void theListOfSourcesIsForPaperAlone() {
		try (BrowserContext context = context()) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/reasons/medications");
			assertThat(page.locator(".on-paper")).isHidden();
		}
	}

	@Test
	void theBookletIsShortEnoughToPrint() {
		try (BrowserContext context = context()) {
			byte[] pdf = printed(context, "/booklet").pdf(new Page.PdfOptions().setFormat("A4"));
			assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count()).isBetween(2L,
					(long) MOST_SHEETS);
		}
	}

	private static BrowserContext context() {
		return chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false));
	}

	private Page printed(BrowserContext context, String address) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + address);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		return page;
	}

}
