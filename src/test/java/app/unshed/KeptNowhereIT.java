package app.unshed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader sends from a real browser comes back on the page it is answered with, and
 * is found nowhere else, however much is logged.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content", "logging.level.app.unshed=trace",
				"logging.level.org.springframework=debug", "logging.level.org.thymeleaf=debug" })
@ExtendWith({ OutputCaptureExtension.class, ChromiumExtension.class })
class KeptNowhereIT {

	/** A word that nobody uses, in a sentence that the finder knows. */
	private static final String PLANTED = "zzyzx";

	private static final String SENTENCE = "since the " + PLANTED + " I take Zoloft and cannot cry";

	private static final List<String> WHAT_AN_OPERATOR_MAY_ASK = List.of("/actuator", "/actuator/metrics",
			"/actuator/metrics/http.server.requests", "/actuator/httpexchanges", "/actuator/prometheus",
			"/actuator/loggers", "/actuator/env", "/actuator/heapdump");

	private static Browser chromium;

	@LocalServerPort
	int port;

	private BrowserContext context;

	private Page page;

	/** Every address asked for and every header sent back. */
	private final List<String> seenOnTheWay = Collections.synchronizedList(new ArrayList<>());

	/** The addresses whose answers a browser, or anybody on the way, may keep. */
	private final List<String> mayBeKept = Collections.synchronizedList(new ArrayList<>());

	@BeforeAll
	static void useBrowser(Browser browser) {
		chromium = browser;
	}

	@BeforeEach
	void open() {
		this.context = chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false));
		this.page = this.context.newPage();
		this.page.onResponse((response) -> see(response.request().method(), response.url(), response.headersArray()));
	}

	@AfterEach
	void nothingIsLeft(CapturedOutput log) {
		assertThat(this.page.url() + this.page.title() + this.page.locator("head").innerHTML()).doesNotContain(PLANTED);
		assertThat(this.context.cookies()).isEmpty();
		for (String address : WHAT_AN_OPERATOR_MAY_ASK) {
			APIResponse answer = this.context.request().get(address(address));
			assertThat(answer.text()).as(address).doesNotContain(PLANTED);
			see("GET", answer.url(), answer.headersArray());
		}
		assertThat(this.mayBeKept).isEmpty();
		assertThat(this.seenOnTheWay).isNotEmpty().noneMatch((seen) -> seen.contains(PLANTED));
		assertThat(log.getAll()).contains("DEBUG").doesNotContain(PLANTED);
		this.context.close();
	}

	@Test
	void aSentenceInTheBox() {
		this.page.navigate(address("/find"));
		this.page.locator("#box").fill(SENTENCE);
		send("See");
		assertThat(this.page.locator("#box")).hasValue(SENTENCE);
		assertThat(this.page.locator(".found h2").first()).isVisible();
	}

	@Test
	void aSentenceInTheHeadOfAnyOtherPage() {
		this.page.navigate(address("/reasons/autism"));
		this.page.locator("#box").fill("I want to kill myself, " + PLANTED);
		this.page.locator("#box").press("Enter");
		assertThat(this.page.locator("#first-help")).isVisible();
	}

	@Test
	void aSentenceThatCannotBeAnswered() {
		String address = address("/find");
		Map<String, String> sent = Map.of("application/x-www-form-urlencoded", "q=%ff" + PLANTED, "text/plain", PLANTED,
				"multipart/form-data; boundary=x", PLANTED);
		sent.forEach((type, body) -> assertThat(post(address, type, body)).isIn(400, 415));
		assertThat(post(address, "application/x-www-form-urlencoded", "q=" + PLANTED.repeat(500))).isEqualTo(413);
		assertThat(post(address, "application/x-www-form-urlencoded", PLANTED + "=" + PLANTED)).isEqualTo(422);
		this.page.navigate(address);
	}

	@Test
	void aSentenceFromAProgram() {
		String address = address("/api/find");
		assertThat(post(address, "application/json", "{\"q\": \"" + SENTENCE + "\"}")).isEqualTo(200);
		for (String broken : List.of("{\"q\": [\"zzyzx\"]}", "{\"q\": \"zzyzx", "zzyzx",
				"{\"zzyzx\": 1, \"q\": zzyzx}")) {
			assertThat(post(address, "application/json", broken)).isEqualTo(400);
		}
		assertThat(post(address, "text/zzyzx", PLANTED)).isEqualTo(415);
		this.page.navigate(address("/find"));
	}

	@Test
	void aSheetThatIsFilledIn() {
		this.page.navigate(address("/sheet"));
		for (String field : List.of("since", "medicines", "ask", "more")) {
			this.page.locator("#" + field).fill(PLANTED);
		}
		send("Make");
		assertThat(this.page.locator(".paper")).containsText(PLANTED);
		this.page.navigate(address("/sheet"));
		this.page.locator("#more").fill(PLANTED.repeat(200));
		send("Make");
		assertThat(this.page.locator("[role=alert]")).isVisible();
		String form = "application/x-www-form-urlencoded";
		assertThat(post(address("/sheet"), form, PLANTED + "=1&go=make&reason=" + PLANTED)).isEqualTo(400);
	}

	@Test
	void anAnswerToAQuestion(CapturedOutput log) {
		String form = "application/x-www-form-urlencoded";
		assertThat(post(address("/guide"), form, "go=next&answer=" + PLANTED)).isEqualTo(400);
		assertThat(post(address("/guide"), form, "go=next&answer=months&carried=" + PLANTED)).isEqualTo(400);
		this.page.navigate(address("/guide"));
		this.page.locator("input[value=wish-to-die]").check();
		send("Next");
		assertThat(this.page.locator("#first-help")).isVisible();
		assertThat(log.getAll() + this.seenOnTheWay + this.page.title()).doesNotContain("wish-to-die");
	}

	private void send(String button) {
		this.page.locator("main button", new Page.LocatorOptions().setHasText(button)).first().click();
	}

	private int post(String address, String type, String body) {
		APIResponse answer = this.context.request()
			.post(address, RequestOptions.create().setHeader("Content-Type", type).setData(body));
		see("POST", answer.url(), answer.headersArray());
		return answer.status();
	}

	private void see(String method, String address, List<HttpHeader> headers) {
		List<String> lines = headers.stream().map((header) -> header.name + ": " + header.value).toList();
		this.seenOnTheWay.add(address);
		this.seenOnTheWay.addAll(lines);
		// An answer to a question is chosen from our words; the browser keeps its page
		// for
		// going back.
		boolean isKeptByNobodyElse = address.endsWith("/guide") && lines.contains("Cache-Control: private, max-age=0");
		if (method.equals("POST") && !lines.contains("Cache-Control: no-store") && !isKeptByNobodyElse) {
			this.mayBeKept.add(address);
		}
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
