package app.unshed;

import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who is no longer alone with the screen can be elsewhere at once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "unshed.content=content")
@ExtendWith(ChromiumExtension.class)
class LeavingIT {

	private static Browser chromium;

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

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
	void byTheButton(boolean scripts) {
		Page page = open(scripts, "/reasons/past-trauma");
		page.locator(".leave").click();
		assertThat(page).hasURL(elsewhere());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void byTheFirstStopOfTheTabKey(boolean scripts) {
		Page page = open(scripts, "/reasons/past-trauma");
		page.keyboard().press("Tab");
		assertThat(page.locator(".leave")).isFocused();
		page.keyboard().press("Enter");
		assertThat(page).hasURL(elsewhere());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ShiftLeft ShiftLeft ShiftLeft", "ShiftRight ShiftLeft ShiftRight" })
	void byShiftThreeTimesOnEitherSide(String keys) {
		Page page = open(true, "/reasons/past-trauma");
		for (String key : keys.split(" ")) {
			page.keyboard().press(key);
		}
		assertThat(page).hasURL(elsewhere());
	}

	@Test
	void evenFromWithinTheBox() {
		Page page = open(true, "/");
		page.locator(".box__text").first().focus();
		for (int i = 0; i < 3; i++) {
			page.keyboard().press("Shift");
		}
		assertThat(page).hasURL(elsewhere());
	}

	@Test
	void butNeverForCapitalsTypedInTheBox() {
		Page page = open(true, "/");
		page.locator(".box__text").first().focus();
		for (String key : "Shift+W Shift+H Shift+Y Shift+ArrowLeft Shift+I Shift+Tab".split(" ")) {
			page.keyboard().press(key);
		}
		page.keyboard().down("Shift");
		page.keyboard().type("NOTHING");
		page.keyboard().up("Shift");
		assertThat(page).hasURL(address("/"));
		assertThat(page.locator("h1")).isVisible();
	}

	@Test
	void norForShiftNowAndThen() {
		Page page = open(true, "/");
		page.clock().install();
		for (int i = 0; i < 5; i++) {
			page.keyboard().press("Shift");
			page.clock().runFor(2_500);
		}
		assertThat(page).hasURL(address("/"));
	}

	@Test
	void backDoesNotBringTheReasonBack() {
		Page page = open(true, "/");
		page.navigate(address("/reasons/past-trauma"));
		page.locator(".leave").click();
		assertThat(page).hasURL(elsewhere());
		page.goBack();
		assertThat(page).hasURL(address("/"));
	}

	@Test
	void norDoesItWhereAPlaceOnThePageWasLookedUp() {
		Page page = open(true, "/");
		page.navigate(address("/reasons/past-trauma"));
		page.locator("sup a").first().click();
		assertThat(page).hasURL(Pattern.compile(".*/reasons/past-trauma#.+"));
		page.locator(".leave").click();
		assertThat(page).hasURL(elsewhere());
		page.goBack();
		assertThat(page).hasURL(address("/"));
	}

	@Test
	void norForShiftWithTheMouse() {
		Page page = open(true, "/reasons/past-trauma");
		for (int i = 0; i < 4; i++) {
			page.keyboard().down("Shift");
			page.locator("h1").click();
			page.keyboard().up("Shift");
		}
		for (int i = 0; i < 4; i++) {
			page.keyboard().down("Shift");
			page.mouse().wheel(0, 40);
			page.keyboard().up("Shift");
		}
		assertThat(page).hasURL(address("/reasons/past-trauma"));
	}

	@Test
	void nothingIsSeenWhileTheOtherPageIsOnItsWay() {
		Page page = open(true, "/reasons/past-trauma");
		assertThat(page.evaluate("""
				() => {
					document.querySelector('.leave').click();
					return getComputedStyle(document.documentElement).display + document.title;
				}""")).isEqualTo("none");
	}

	private Page open(boolean scripts, String path) {
		this.context = chromium.newContext(new NewContextOptions().setJavaScriptEnabled(scripts));
		Page page = this.context.newPage();
		page.route(elsewhere(), (route) -> route
			.fulfill(new FulfillOptions().setContentType("text/html").setBody("<title>Weather</title>")));
		page.navigate(address(path));
		return page;
	}

	private String elsewhere() {
		return this.content.get().site().leaveTo().toString();
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
