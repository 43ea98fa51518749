package app.unshed.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.ShareCode;
import app.unshed.content.SiteAddresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every header of every kind of answer, as a real server sends it. What is not named here
 * is not sent.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content", "unshed.base-url=https://unshed.test" })
@Import(AnswerHeadersTests.BrokenController.class)
class AnswerHeadersTests {

	private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

	private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

	private static final Map<String, String> EVERYWHERE = Map.of("x-content-type-options", "nosniff", "referrer-policy",
			"no-referrer", "strict-transport-security", "max-age=63072000; includeSubDomains");

	private static final Map<String, String> PAGE = Map.of("x-frame-options", "DENY", "cross-origin-opener-policy",
			"same-origin", "cross-origin-embedder-policy", "require-corp", "cross-origin-resource-policy",
			"same-origin", "permissions-policy",
			"accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
					+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
					+ "publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
			"origin-agent-cluster", "?1", "x-dns-prefetch-control", "off", "x-permitted-cross-domain-policies", "none",
			"content-type", "text/html;charset=utf-8", "content-language", "en");

	private static final Map<String, String> FILE = Map.of("content-security-policy", NOTHING_RUNS,
			"cross-origin-resource-policy", "same-origin");

	private static final Map<String, String> PICTURE = Map.of("content-security-policy", NOTHING_RUNS,
			"cross-origin-resource-policy", "cross-origin", "content-type", "image/png");

	private static final Map<String, String> DATA = Map.of("content-security-policy", NOTHING_RUNS,
			"cross-origin-resource-policy", "cross-origin", "access-control-allow-origin", "*",
			"access-control-expose-headers", "ETag", "x-robots-tag", "noindex");

	private static final Map<String, String> NOT_LISTED = Map.of("x-robots-tag", "noindex");

	private static final Map<String, String> ERROR = Map.of("x-robots-tag", "noindex", "cross-origin-resource-policy",
			"same-origin");

	/** Of each single answer, and so not in the table. */
	private static final Set<String> OF_ITS_OWN = Set.of("date", "content-length", "transfer-encoding", "etag",
			"location", "allow", "link", "vary");

	private static final String FORM = "application/x-www-form-urlencoded";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/reasons", "/reasons/medications", "/article", "/find", "/guide", "/sheet", "/api",
			"/glossary", "/about" })
	void aPage(String address) throws Exception {
		holdsAsAPage(address, "public, max-age=60, stale-while-revalidate=300, stale-if-error=604800",
				"max-age=300, stale-while-revalidate=600, stale-if-error=604800", Map.of());
	}

	@Test
	void aPageForNoSearchEngine() throws Exception {
		Piece piece = this.content.get().pieces().findFirst().orElseThrow();
		for (String address : List.of(SiteAddresses.BOOKLET, SiteAddresses.ofShare(piece.address()),
				SiteAddresses.ofDiscreet(ShareCode.of(piece).value()))) {
			holdsAsAPage(address, "public, max-age=60, stale-while-revalidate=300, stale-if-error=604800",
					"max-age=300, stale-while-revalidate=600, stale-if-error=604800", NOT_LISTED);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/help", "/help/gb" })
	void aPageOfHelplines(String address) throws Exception {
		holdsAsAPage(address, "public, max-age=60, stale-if-error=604800",
				"max-age=60, stale-while-revalidate=60, stale-if-error=604800", Map.of());
	}

	private void holdsAsAPage(String address, String kept, String keptInFront, Map<String, String> besides)
			throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(of(answer)).isEqualTo(
				all(PAGE, policyOf(answer), besides, Map.of("cache-control", kept, "cdn-cache-control", keptInFront)));
		assertThat(answer.headers().allValues("vary")).containsExactly("Accept-Encoding");
		holdsTheSameAsOftenAsItIsAsked(address, answer);
	}

	/** From the store, with a query that nobody asked for, and by HEAD. */
	private void holdsTheSameAsOftenAsItIsAsked(String address, HttpResponse<String> first) throws Exception {
		assertThat(first.headers().firstValue("etag").orElseThrow()).matches("\"[0-9a-f]+\"");
		for (HttpResponse<String> again : List.of(get(address), get(address + "?x=1"),
				get(address + "?x=1&utm_source=y"))) {
			assertThat(withoutDate(again)).isEqualTo(withoutDate(first));
			assertThat(again.body()).isEqualTo(first.body());
		}
		HttpResponse<String> head = send(request(address).method("HEAD", BodyPublishers.noBody()));
		assertThat(withoutDate(head)).isEqualTo(withoutDate(first));
		HttpResponse<String> held = send(
				request(address).header("If-None-Match", first.headers().firstValue("etag").orElseThrow()));
		assertThat(held.statusCode()).isEqualTo(304);
		assertThat(of(held).keySet()).isSubsetOf("cache-control", "access-control-allow-origin",
				"access-control-expose-headers");
		for (String name : List.of("cache-control", "etag", "vary")) {
			assertThat(held.headers().allValues(name)).as(name).isEqualTo(first.headers().allValues(name));
		}
	}

	private static Map<String, List<String>> withoutDate(HttpResponse<?> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.remove("date");
		return headers;
	}

	@Test
	void aSearchAndTheAnswerToAForm() throws Exception {
		Map<String, String> nowhere = Map.of("cache-control", "no-store", "cdn-cache-control", "no-store");
		for (HttpResponse<String> answer : List.of(get("/search?q=tears"), get("/search"),
				post("/find", FORM, "q=numb"), post("/sheet", FORM, "go=make&reason=medications"))) {
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(of(answer)).isEqualTo(all(PAGE, policyOf(answer), NOT_LISTED, nowhere));
			assertThat(answer.headers().firstValue("etag")).isEmpty();
		}
		HttpResponse<String> step = post("/guide", FORM, "go=next&answer=none-of-these");
		assertThat(of(step)).as("which a browser may show again on going back")
			.isEqualTo(all(PAGE, policyOf(step), NOT_LISTED, Map.of("cache-control", "private, max-age=0")));
	}

	@Test
	void aFileWhoseAddressChangesWithIt() throws Exception {
		Document page = Jsoup.parse(get("/reasons/medications").body());
		List<String> files = page.select("script[src], link[rel=stylesheet], link[rel=icon]")
			.stream()
			.map((file) -> file.hasAttr("src") ? file.attr("src") : file.attr("href"))
			.toList();
		assertThat(files).hasSizeGreaterThan(3);
		for (String address : files) {
			HttpResponse<String> answer = get(address);
			assertThat(withoutType(answer)).as(address)
				.isEqualTo(all(FILE, Map.of("cache-control", "public, max-age=31536000, immutable")));
			holdsTheSameAsOftenAsItIsAsked(address, answer);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/favicon.ico", "/apple-touch-icon.png", "/icon-192.png", "/robots.txt", "/sitemap.xml",
			"/feed.xml", "/manifest.webmanifest", "/icon.svg", "/leave.js" })
	void aFileUnderAFixedName(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(withoutType(answer)).isEqualTo(all(FILE, Map.of("cache-control", "public, max-age=3600",
				"cdn-cache-control", "max-age=3600, stale-if-error=604800")));
		holdsTheSameAsOftenAsItIsAsked(address, answer);
	}

	@Test
	void theSquareForAPhone() throws Exception {
		String code = ShareCode.of(this.content.get().pieces().findFirst().orElseThrow()).value();
		assertThat(withoutType(get(SiteAddresses.ofQr(code, "")))).isEqualTo(all(FILE, Map.of("cache-control",
				"public, max-age=3600", "cdn-cache-control", "max-age=3600, stale-if-error=604800")));
	}

	@Test
	void thePictureThatAPreviewShows() throws Exception {
		String picture = Jsoup.parse(get("/reasons/medications").body())
			.select("meta[property=og:image]")
			.attr("content");
		String address = URI.create(picture).getPath();
		HttpResponse<String> answer = get(address);
		assertThat(of(answer)).isEqualTo(all(PICTURE, Map.of("cache-control",
				"public, max-age=86400, stale-if-error=604800", "cdn-cache-control", "max-age=604800")));
		assertThat(answer.headers().firstValue("vary")).isEmpty();
		holdsTheSameAsOftenAsItIsAsked(address, answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/reasons", "/api/reasons/medications", "/api/helplines/gb", "/api/openapi.json" })
	void anAnswerToAProgram(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(of(answer)).isEqualTo(all(DATA,
				Map.of("content-type", "application/json", "cache-control", "public, max-age=60, stale-if-error=86400",
						"cdn-cache-control", "max-age=300, stale-while-revalidate=600, stale-if-error=604800")));
		assertThat(answer.headers().allValues("vary")).containsExactly("Accept-Encoding");
		holdsTheSameAsOftenAsItIsAsked(address, answer);
	}

	@Test
	void whatAProgramFound() throws Exception {
		assertThat(of(post("/api/find", "application/json", "{\"q\": \"numb\"}"))).isEqualTo(all(DATA, Map
			.of("content-type", "application/json", "cache-control", "no-store", "cdn-cache-control", "no-store")));
	}

	@ParameterizedTest
	@CsvSource({ "GET, /nope, 404", "GET, /reasons/nope, 404", "GET, /breaks, 500", "POST, /reasons, 405",
			"DELETE, /sheet, 405", "OPTIONS, /reasons, 405", "TRACE, /reasons, 405", "PROPFIND, /reasons, 405",
			"POST, /find, 415", "GET, /reasons%2fmedications, 400", "GET, /%zz, 400" })
	void anErrorThatAPersonReads(String method, String address, int status) throws Exception {
		PlainRequest request = PlainRequest.of(method, address, "Content-Length: 0");
		PlainAnswer answer = PlainAnswer.to(request, this.port);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(without(answer.headers())).isEqualTo(all(PAGE, policyOf(answer.body()), ERROR, kept(status)));
		assertThat(Jsoup.parse(answer.body()).select("main a[href=/help], main a[href^=tel:]")).hasSizeGreaterThan(1);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/nope, 404", "GET, /api/reasons/nope, 404", "POST, /api/reasons, 405", "GET, /nope, 404",
			"GET, /breaks, 500", "POST, /api/find, 415", "GET, /api%2freasons, 400" })
	void anErrorThatAProgramReads(String method, String address, int status) throws Exception {
		PlainRequest request = PlainRequest.of(method, address, "Content-Length: 0", "Accept: application/json");
		PlainAnswer answer = PlainAnswer.to(request, this.port);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(without(answer.headers()))
			.isEqualTo(all(DATA, ERROR, Map.of("content-type", "application/problem+json"), kept(status)));
	}

	private static Map<String, String> kept(int status) {
		return (status == 404) ? Map.of("cache-control", "public, max-age=10", "cdn-cache-control", "max-age=10")
				: Map.of("cache-control", "no-store", "cdn-cache-control", "no-store");
	}

	@Test
	void aBrowserKnowsEveryScriptOfOursByItsBytes() throws Exception {
		for (Element script : Jsoup.parse(get("/reasons/medications").body()).select("script[src]")) {
			assertThat(script.attr("integrity")).isEqualTo("sha256-" + hash(get(script.attr("src")).body()));
		}
	}

	@Test
	void noPageHasAStyleOrAScriptThatItsPolicyDoesNotName() throws Exception {
		for (String address : SiteAddresses.all(this.content.get())) {
			Document page = Jsoup.parse(get(address).body());
			assertThat(page.select("[style], [onclick], [onload], script:not([src]):not([type='application/ld+json'])"))
				.as(address)
				.isEmpty();
			assertThat(page.select("style")).as(address).hasSize(1);
			assertThat(page.select("img[src^=data:], iframe, object, embed, base")).as(address).isEmpty();
		}
	}

	private static Map<String, String> policyOf(HttpResponse<String> page) throws Exception {
		return policyOf(page.body());
	}

	private static Map<String, String> policyOf(String page) throws Exception {
		var style = STYLE.matcher(page);
		String hash = style.find() ? " 'sha256-%s'".formatted(hash(style.group(1))) : "";
		String scripts = Jsoup.parse(page).select("script[src]").isEmpty() ? "'none'" : "'self'";
		return Map.of("content-security-policy", "default-src 'none'; script-src " + scripts + "; style-src 'self'"
				+ hash
				+ "; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
				+ "form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; "
				+ "require-trusted-types-for 'script'; trusted-types 'none'; upgrade-insecure-requests");
	}

	private static String hash(String text) throws Exception {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	@SafeVarargs
	private static Map<String, String> all(Map<String, String>... parts) {
		Map<String, String> all = new TreeMap<>(EVERYWHERE);
		for (Map<String, String> part : parts) {
			all.putAll(part);
		}
		return all;
	}

	private static Map<String, String> of(HttpResponse<?> answer) {
		Map<String, String> headers = new TreeMap<>();
		answer.headers().map().forEach((name, values) -> headers.put(name, String.join(" | ", values)));
		return without(headers);
	}

	private static Map<String, String> without(Map<String, String> headers) {
		Map<String, String> others = new TreeMap<>(headers);
		others.keySet().removeAll(OF_ITS_OWN);
		others.computeIfPresent("content-type", (name, type) -> type.replace("UTF-8", "utf-8"));
		return others;
	}

	private static Map<String, String> withoutType(HttpResponse<?> answer) {
		Map<String, String> headers = of(answer);
		assertThat(headers.remove("content-type")).isNotBlank();
		return headers;
	}

	private HttpResponse<String> get(String address) throws Exception {
		return send(request(address));
	}

	private HttpResponse<String> post(String address, String type, String body) throws Exception {
		return send(request(address).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address));
	}

	@Controller
	static class BrokenController {

		@GetMapping("/breaks")
		String breaks() {
			throw new IllegalStateException("secret");
		}

	}

}
