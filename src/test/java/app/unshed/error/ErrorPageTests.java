package app.unshed.error;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

import app.unshed.NuChecker;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a real server, because no test double hands a failure to the error page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content", "unshed.security-contact=mailto:security@unshed.test" })
@Import(ErrorPageTests.BrokenController.class)
class ErrorPageTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	@ParameterizedTest
	@CsvSource({ "/reasons/medicatoins, /reasons/medications", "/reasons/Medicatoins, /reasons/medications",
			"/medications, /reasons/medications", "/reasons/past_trauma, /reasons/past-trauma",
			"/reasons/trauma, /reasons/past-trauma", "/grief, /reasons/grief-numbness",
			"/reason/medicatons, /reasons/medications", "/strategies/groundng, /strategies/grounding",
			"/strategy/breathing/, /strategies/slow-breathing", "/groundng, /strategies/grounding", "/abuot, /about",
			"/reference/bylsma-2011, /references/bylsma-2011-diary", "/refrences, /references",
			"/people/mary, /people/mary-joye", "/strategies/medications, /reasons/medications",
			"/ssri, /reasons/medications#ssris", "/reasons/anti-depressants, /reasons/medications",
			"/reasons/Zoloft, /reasons/medications", "/share/reasons/medicatoins/why, /reasons/medications",
			"/share/reasons/medications/claim-x, /reasons/medications", "/article/nowhere, /article",
			"/reasons/medications/nowhere, /reasons/medications",
			"/reasons/medications/why, /reasons/medications#why" })
	void aMistypedAddressLeadsToTheNearestPage(String typed, String meant) throws Exception {
		HttpResponse<String> answer = ask(typed, "text/html");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(page(answer).select("#nearest a").eachAttr("href")).hasSizeLessThanOrEqualTo(3)
			.first()
			.isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap", "/share", "/contact" })
	void aNameThatIsOnlyALittleLikeAPageOffersNone(String address) throws Exception {
		assertThat(page(ask(address, "text/html")).select("#nearest a")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reasons//medications", "//reasons/medications", "/reasons//Medications//",
			"/reasons//medications.html" })
	void aStrokeTooManyLeadsToTheOneAddressInOneStep(String address) throws Exception {
		assertThat(askPlainly(address, "text/html")).startsWith("HTTP/1.1 308")
			.containsIgnoringCase("\r\nLocation: /reasons/medications\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nope", "/help/xx", "/people/nobody", "/references/none", "/strategies/x/y",
			"/wp-login.php", "/reasons/medications/x.html", "/index.htmlx", "/error" })
	void anUnknownAddressGetsAKindPageWithEveryReason(String address) throws Exception {
		HttpResponse<String> answer = ask(address, "text/html");
		assertThat(answer.statusCode()).isEqualTo(404);
		Document page = page(answer);
		assertThat(page.select("h1").text()).isEqualTo(word("not-found.title"));
		assertThat(page.select("#nearest a, #others a").eachAttr("href")).doesNotHaveDuplicates()
			.containsAll(this.content.get().reasons().values().stream().map(Reason::address).toList());
		assertThat(this.content.get().families().stream().map(Family::title))
			.containsSubsequence(page.select("#others h3").eachText());
		assertThat(page.select("main a[href=/help]")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/reasons/Medications, /reasons/medications", "/reasons/medications/, /reasons/medications",
			"/REASONS/MEDICATIONS.HTML, /reasons/medications", "/reasons/medications.htm, /reasons/medications",
			"/reasons/medications/index.html, /reasons/medications", "/reasons/, /reasons", "/index.html, /",
			"/strategies/Grounding.html/, /strategies/grounding", "/Booklet/, /booklet",
			"/share/reasons/medications/why/, /share/reasons/medications/why", "/help/GB, /help/gb",
			"/Article/?from=mail, /article", "/references/Bylsma-2011-Diary/, /references/bylsma-2011-diary",
			"/api/reasons/, /api/reasons", "/API/Reasons, /api/reasons", "/api/reasons.json, /api/reasons",
			"/api/Strategies/Grounding.json, /api/strategies/grounding", "/api/openapi.json/, /api/openapi.json",
			"/api.html, /api", "/reasons/medications., /reasons/medications",
			"/reasons/medications), /reasons/medications", "/reasons/medications%20, /reasons/medications",
			"/reasons/medications.html%E2%80%9D., /reasons/medications", "'/article,', /article",
			"/share/reasons/medications/why., /share/reasons/medications/why", "/api/helplines/GB/, /api/helplines/gb",
			"/api/, /api", "/feed.xml/, /feed.xml", "/Robots.txt, /robots.txt", "/Sitemap.xml, /sitemap.xml",
			"/Favicon.ico, /favicon.ico", "/.Well-Known/Security.txt, /.well-known/security.txt" })
	void anotherWayToWriteAnAddressLeadsToTheOneItHasInOneStep(String written, String address) throws Exception {
		HttpResponse<String> answer = ask(written, "text/html");
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).contains(address);
		assertThat(ask(address, "text/html").statusCode()).isEqualTo(200);
	}

	@Test
	void aFailureOfOursGetsAPlainPageThatTellsNothingOfTheMachineAndStillShowsHelp() throws Exception {
		HttpResponse<String> answer = ask("/breaks", "text/html");
		assertThat(answer.statusCode()).isEqualTo(500);
		Document page = page(answer);
		assertThat(page.select("h1").text()).isEqualTo(word("failure.title"));
		assertThat(page.select("main a[href=/help]")).isNotEmpty();
		assertThat(answer.body()).doesNotContainIgnoringCase("exception", "jetty", "spring", "secret", "\tat ");
		assertThat(answer.headers().firstValue("Server")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%zz", "/reasons%2fmedications", "/%ff", "//secret", "/reasons/;a=b/../secret" })
	void whatTheServerItselfRefusesGetsAPlainPageWithTheWayToHelp(String address) throws Exception {
		String answer = askPlainly(address, "text/html");
		assertThat(answer).startsWith("HTTP/1.1 4").contains("href=\"/help\"");
		assertThat(answer).doesNotContainIgnoringCase("jetty", "secret", "exception");
	}

	@Test
	void whatTheServerItselfRefusesTellsAProgramNoMoreThanAPerson() throws Exception {
		String answer = askPlainly("/reasons%2fsecret", "application/json");
		assertThat(answer).startsWith("HTTP/1.1 400").endsWith("{\"title\":\"Bad Request\",\"status\":400}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reasons", "/api/reasons", "/find", "/nope" })
	void nobodyIsToldWhatAServerInFrontAddsToARequest(String address) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.method("TRACE", HttpRequest.BodyPublishers.noBody())
			.header("X-Added", "zzyzx")
			.build();
		HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).isPresent();
		assertThat(answer.body()).doesNotContain("zzyzx");
	}

	/** By a socket, since a client would mend the address. */
	private String askPlainly(String address, String accept) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
				.formatted(address, accept);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void nothingTypedInTheAddressComesBack() throws Exception {
		assertThat(ask("/reasons/%3Cscript%3Ezzyzx?zzyzx=1", "text/html").body()).doesNotContain("zzyzx");
		assertThat(ask("/reasons/zzyzx?zzyzx=1", "application/json").body()).doesNotContain("zzyzx");
	}

	@ParameterizedTest
	@CsvSource({ "/nope, 404, Not Found", "/reasons/Nope, 404, Not Found", "/breaks, 500, Internal Server Error" })
	void aProgramGetsAProblemAsRfc9457SaysIt(String address, int status, String title) throws Exception {
		for (String accepted : new String[] { "application/json", "application/problem+json" }) {
			HttpResponse<String> answer = ask(address, accepted);
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
			JsonNode problem = JsonMapper.shared().readTree(answer.body());
			assertThat(problem.get("status").intValue()).isEqualTo(status);
			assertThat(problem.get("title").stringValue()).isEqualTo(title);
			assertThat(problem.propertyNames()).isSubsetOf("type", "title", "status", "instance");
		}
	}

	@ParameterizedTest
	@CsvSource({ "GET, /nope, 404", "GET, /breaks, 500", "PUT, /find, 405", "GET, /api/find, 405",
			"DELETE, /sheet, 405", "POST, /search, 405" })
	void noFailureIsKeptByAnybodyButForSecondsThatThereIsNothing(String method, String address, int status)
			throws Exception {
		for (String accept : new String[] { "text/html", "application/json" }) {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.method(method, HttpRequest.BodyPublishers.ofString("zzyzx"))
				.header("Accept", accept)
				.build();
			HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(answer.headers().firstValue("Cache-Control"))
				.contains((status == 404) ? "public, max-age=10" : "no-store");
			assertThat(answer.body()).doesNotContain("zzyzx");
		}
	}

	@Test
	void anErrorPageIsNoAddressOfTheSite() throws Exception {
		assertThat(page(ask("/nope", "text/html")).select("link[rel=canonical]")).isEmpty();
	}

	@Test
	void theNuCheckerHasNothingToSay() throws Exception {
		assertThat(NuChecker.complaints(Map.of("nope", ask("/nope", "text/html").body(), "nearest",
				ask("/reasons/medicatoins", "text/html").body(), "breaks", ask("/breaks", "text/html").body())))
			.isEmpty();
	}

	private HttpResponse<String> ask(String address, String accept) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + address);
		return this.client.send(HttpRequest.newBuilder(uri).header("Accept", accept).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private static Document page(HttpResponse<String> answer) {
		return Jsoup.parse(answer.body());
	}

	private String word(String code) {
		return this.content.get().site().word(code).orElseThrow();
	}

	@Controller
	static class BrokenController {

		@GetMapping("/breaks")
		String breaks() {
			throw new IllegalStateException("secret");
		}

	}

}
