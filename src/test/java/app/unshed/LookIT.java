package app.unshed;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
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

/**
 * The pages look as the device says, or as the reader does, who need not be remembered.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "unshed.content=content")
@ExtendWith(ChromiumExtension.class)
class LookIT {

	private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

	private static final String LIGHT = "rgb(251, 249, 245)";

	private static final String DARK = "rgb(16, 23, 29)";

	private static Browser chromium;

	@LocalServerPort
	int port;

	private BrowserContext context;

	@BeforeAll
	static void useBrowser(Browser browser) {
		chromium = browser;
	}

	@AfterEach
	void close() {
		this.context.close();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aChoiceOnThePageWinsOverTheDevice(boolean scripts) {
		Page page = open(scripts);
		page.locator("#look summary").click();
		page.locator("#dark").check();
		assertThat(page.evaluate(PAPER)).isEqualTo(DARK);
		page.locator("#light").check();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(page.evaluate(PAPER)).isEqualTo(LIGHT);
		page.locator("#as-device").check();
		assertThat(page.evaluate(PAPER)).isEqualTo(DARK);
	}

	@Test
	void calmHasNoPictures() {
		Page page = open(false);
		assertThat(page.locator(".card .mark").first()).isVisible();
		page.locator("#look summary").click();
		page.locator("#calm").check();
		assertThat(page.locator("main svg:visible")).hasCount(0);
	}

	@Test
	void nothingIsKeptUnlessAsked() {
		Page page = open(true);
		page.locator("#look summary").click();
		page.locator("#dark").check();
		page.reload();
		assertThat(page.evaluate(PAPER)).isEqualTo(LIGHT);
		assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
	}

	@Test
	void whatIsKeptHoldsOnEveryPageUntilItIsTakenBack() {
		Page page = open(true);
		page.locator("#look summary").click();
		page.locator("#dark").check();
		page.locator("#keep").check();
		page.navigate(address("/reasons/depression"));
		assertThat(page.evaluate(PAPER)).isEqualTo(DARK);
		page.locator("#look summary").click();
		page.locator("#keep").uncheck();
		assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
		page.navigate(address("/"));
		assertThat(page.evaluate(PAPER)).isEqualTo(LIGHT);
	}

	@Test
	void withoutScriptsNothingPromisesToBeKept() {
		Page page = open(false);
		page.locator("#look summary").click();
		assertThat(page.locator("#calm")).isVisible();
		assertThat(page.locator("#keep")).isHidden();
	}

	private Page open(boolean scripts) {
		this.context = chromium.newContext(new NewContextOptions().setJavaScriptEnabled(scripts));
		Page page = this.context.newPage();
		page.navigate(address("/"));
		return page;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
