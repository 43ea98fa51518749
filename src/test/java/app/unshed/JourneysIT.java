package app.unshed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a reader can do with a real browser, on a phone and on a desk. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "unshed.content=content")
@ExtendWith(ChromiumExtension.class)
class JourneysIT {

	private static final int PHONE = 360;

	// What a page must bear by WCAG 2.2, 1.4.10.
	private static final int SMALLEST_PHONE = 320;

	private static final int DESK = 1280;

	private static Browser chromium;

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	private BrowserContext context;

	private final List<String> asked = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	@BeforeAll
	static void useBrowser(Browser browser) {
		chromium = browser;
	}

	@AfterEach
	void thePagesAskNobodyElseAndKeepNothing() {
		assertThat(this.asked).isNotEmpty().allMatch((address) -> address.startsWith(address("/")));
		assertThat(this.complaints).isEmpty();
		assertThat(this.context.cookies()).isEmpty();
		this.context.close();
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "360, false", "1280, true", "1280, false" })
	void fromTheFirstPageToAReasonToAThingToTryAndBackByADeepLink(int width, boolean scripts) {
		Page page = open(width, scripts, "/");
		page.locator("main .hero a[href='#reasons']").click();
		Locator reason = page.locator("#reasons h3 a[href='/reasons/medications']");
		String title = reason.textContent();
		reason.click();
		assertThat(page).hasURL(address("/reasons/medications"));
		assertThat(page.locator("h1")).hasText(title);
		assertThat(page.locator("h1")).isInViewport();

		Locator strategy = page.locator("#strategies h3 a").first();
		String strategyTitle = strategy.textContent();
		strategy.click();
		assertThat(page.locator("h1")).hasText(strategyTitle);
		assertThat(page.locator("#steps li").first()).isVisible();

		page.navigate(address("/reasons/medications#helps"));
		assertThat(page.locator("#helps h2")).isInViewport();
		assertThat(page.locator("#helps .caution")).isInViewport();
		assertThat(page.locator("h1")).not().isInViewport();
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "360, false", "1280, true", "1280, false" })
	void helpIsOneStepFromTheTopOfAPageAndANumberOneMore(int width, boolean scripts) {
		Page page = open(width, scripts, "/reasons/past-trauma");
		Locator help = page.locator("header a[href='/help']");
		assertThat(help).isInViewport();
		help.click();
		Locator country = page.locator("#countries h3 a").first();
		assertThat(page.locator("#countries a[href^='tel:']").first()).isVisible();
		country.click();
		assertThat(page.locator("main a[href^='tel:']").first()).isInViewport();
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "360, false", "1280, false" })
	void throughTheQuestionsBackAndOnToAShortlistAndASheet(int width, boolean scripts) {
		Page page = open(width, scripts, "/");
		page.locator("main .hero a[href='/guide']").click();
		choose(page, "none-of-these");
		choose(page, "years");
		press(page, "back");
		assertThat(page.locator("input[value=years]")).isChecked();
		choose(page, "months");
		choose(page, "medicine");
		assertThat(page.locator("input[value=flat]")).isVisible();
		press(page, "next"); // nothing chosen
		assertThat(page.locator("[role=alert]")).isInViewport();
		assertThat(this.complaints).hasSize(1).allMatch((complaint) -> complaint.contains("422"));
		this.complaints.clear();
		choose(page, "flat");
		for (String left : List.of("nearly-alone", "comfort", "autistic", "low")) {
			assertThat(page.locator("input[value=" + left + "]")).isVisible();
			press(page, "skip");
		}
		assertThat(page.locator(".suggestion h3 a").first()).hasAttribute("href", "/reasons/medications");
		assertThat(page).hasURL(address("/guide"));
		press(page, "fill");
		assertThat(page).hasURL(address("/sheet"));
		assertThat(page.locator("input[value=medications]")).isChecked();
		page.locator("#since").fill("March");
		press(page, "make");
		assertThat(page.locator(".paper")).containsText("March");
		assertThat(page.locator(".paper .qr")).hasCount(2);
	}

	@Test
	void anAlarmingAnswerShowsANumberToCallBeforeAnythingElse() {
		Page page = open(PHONE, false, "/guide");
		choose(page, "wish-to-die");
		assertThat(page.locator("main a[href^='tel:']").first()).isInViewport();
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "360, false", "1280, false" })
	void goingBackInTheBrowserShowsEachQuestionAgainAndWhatWasChosen(int width, boolean scripts) {
		Page page = open(width, scripts, "/guide");
		List<String> chosen = List.of("none-of-these", "months", "medicine", "flat", "nearly-alone", "comfort",
				"autistic", "low");
		chosen.forEach((answer) -> choose(page, answer));
		page.locator(".suggestion h3 a").first().click();
		page.goBack();
		assertThat(page.locator(".suggestion h3 a").first()).isVisible();
		for (int question = chosen.size() - 1; question >= 0; question--) {
			page.goBack();
			assertThat(page.locator("input[value=" + chosen.get(question) + "]")).isChecked();
		}
		assertThat(page.locator("input[name=carried]")).hasCount(0);
		page.goForward();
		choose(page, "years");
		assertThat(page.locator("input[value=medicine]")).isVisible();
	}

	@ParameterizedTest
	@CsvSource({ "360, false", "1280, true" })
	void fromASentenceInTheBoxToAReasonToAThingToTryToANumber(int width, boolean scripts) {
		Page page = open(width, scripts, "/");
		page.locator("main #box").fill("since the new tablets I feel flat and no tears come");
		page.locator("main .box .button").click();
		page.locator(".found h2 a[href='/reasons/medications']").click();
		page.locator("#strategies h3 a").first().click();
		assertThat(page.locator("#steps li").first()).isVisible();
		page.locator("header a[href='/help']").click();
		assertThat(page.locator("#countries a[href^='tel:']").first()).isVisible();
	}

	@ParameterizedTest
	@CsvSource({ "360, false", "1280, true" })
	void fromAWordToThePlaceWhereItStands(int width, boolean scripts) {
		Page page = open(width, scripts, "/search");
		page.locator("main input[name=q]").fill("serotonin");
		page.locator("main input[name=q]").press("Enter");
		Locator found = page.locator("#found h3 a").first();
		String title = found.textContent();
		found.click();
		assertThat(page.locator("main")).containsText(title);
		assertThat(page.locator("main")).containsText(Pattern.compile("serotonin", Pattern.CASE_INSENSITIVE));
	}

	@ParameterizedTest
	@CsvSource({ "360, false", "1280, true" })
	void fromAPlaceOnAPageToTheWaysToSendIt(int width, boolean scripts) {
		Page page = open(width, scripts, "/reasons/medications");
		page.locator("#helps a[href='/share/reasons/medications/helps']").click();
		assertThat(page.locator(".share__address").first()).containsText("/reasons/medications#helps");
		assertThat(page.locator(".share a[href^='mailto:']").first()).isVisible();
		page.locator(".share summary").click();
		assertThat(page.locator(".share details .share__address")).isVisible();
		assertThat(page.locator(".share details .share__address")).not().containsText("medications");
		assertThat(page.locator(".share [data-copy]:visible")).hasCount(scripts ? 2 : 0);
	}

	@Test
	void theListOfReasonsIsNarrowedWithoutAScript() {
		Page page = open(PHONE, false, "/reasons");
		page.locator("#fits").selectOption("flat");
		assertThat(page.locator(".cards a[href='/reasons/depression']")).isVisible();
		assertThat(page.locator(".cards a[href='/reasons/autism']")).isHidden();
		page.locator("#family").selectOption("family-learned");
		assertThat(page.locator(".card:visible")).hasCount(0);
		assertThat(page.locator(".narrow__none")).isVisible();
		page.locator("#fits").selectOption(new SelectOption().setIndex(0));
		assertThat(page.locator(".cards a[href='/reasons/childhood-abuse']")).isVisible();
		assertThat(page.locator(".cards a[href='/reasons/depression']")).isHidden();
	}

	@Test
	void onAPhoneTheMenuLeadsToEverythingOnTheSite() {
		Page page = open(PHONE, false, "/benefits");
		page.locator("header a[href='#menu']").click();
		assertThat(page.locator("#menu a[href='/references']")).isInViewport();
	}

	@Test
	void onADeskTheEvidenceStandsBesideTheSentence() {
		Page page = open(DESK, true, "/reasons/medications");
		for (Locator passage : passagesWithNotes(page)) {
			BoundingBox text = box(passage.locator(".passage__text"));
			BoundingBox notes = box(passage.locator(".passage__notes"));
			assertThat(notes.x).isGreaterThanOrEqualTo(text.x + text.width);
			assertThat(notes.y).isLessThan(text.y + text.height);
			assertThat(notes.x + notes.width).isLessThanOrEqualTo(DESK);
		}
	}

	@Test
	void onAPhoneTheEvidenceStandsUnderTheSentence() {
		Page page = open(PHONE, true, "/reasons/medications");
		for (Locator passage : passagesWithNotes(page)) {
			BoundingBox text = box(passage.locator(".passage__text"));
			BoundingBox notes = box(passage.locator(".passage__notes"));
			assertThat(notes.y).isGreaterThanOrEqualTo(text.y + text.height);
			assertThat(notes.x).isEqualTo(text.x);
		}
	}

	@Test
	void nothingScrollsSidewaysOnTheSmallestPhone() {
		Page page = open(SMALLEST_PHONE, true, "/");
		assertThat(SiteAddresses.all(this.content.get())).filteredOn((address) -> {
			page.navigate(address(address));
			return (int) page.evaluate("document.documentElement.scrollWidth") > SMALLEST_PHONE;
		}).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "360", "1280" })
	void theFirstTabReachesTheWayOffAndTheSecondTheSkipLinkWhichWorks(int width) {
		Page page = open(width, true, "/reasons/medications");
		page.keyboard().press("Tab");
		assertThat(page.locator(".leave")).isFocused();
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		assertThat(page.locator(".skip")).isInViewport();
		page.keyboard().press("Enter");
		assertThat(page).hasURL(address("/reasons/medications#main"));
		page.keyboard().press("Tab");
		assertThat(page.locator("main :focus")).hasCount(1);
	}

	private static void choose(Page page, String answer) {
		page.locator("input[value=" + answer + "]").check();
		press(page, "next");
	}

	private static void press(Page page, String button) {
		page.locator("button[value=" + button + "]").click();
	}

	private Page open(int width, boolean scripts, String address) {
		this.context = chromium
			.newContext(new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts));
		this.context.onRequest((request) -> this.asked.add(request.url()));
		this.context.onRequestFailed((request) -> this.complaints.add(request.url() + " " + request.failure()));
		this.context.onConsoleMessage((message) -> this.complaints.add(message.text()));
		Page page = this.context.newPage();
		page.navigate(address(address));
		return page;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private static List<Locator> passagesWithNotes(Page page) {
		List<Locator> passages = page.locator(".passage:has(.passage__notes)").all();
		assertThat(passages).isNotEmpty();
		return passages;
	}

	private static BoundingBox box(Locator part) {
		return part.boundingBox();
	}

}
