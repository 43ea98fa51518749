package app.unshed.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.SiteAddresses;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer of the API promises. */
@PageTest
class ApiTests {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@Test
	void everyAnswerIsWhatTheDocumentSays() {
		JsonNode document = json("/api/openapi.json");
		Set<String> met = new TreeSet<>();
		for (String address : SiteAddresses.data(this.pages.content())) {
			String path = pathOf(address, document);
			met.add(path);
			JsonNode schema = document
				.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema");
			assertThat(schema(schema, document).validate(json(address))).as(address).isEmpty();
		}
		met.addAll(List.of("/api/openapi.json", "/api/find"));
		assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(met);
	}

	@Test
	void aSchemaThatDoesNotFitIsNoticed() {
		JsonNode document = json("/api/openapi.json");
		ObjectNode answer = (ObjectNode) json("/api/helplines/gb");
		answer.put("keepUntil", "soon").remove("country");
		JsonNode schema = JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/HelplinesAnswer\"}");
		assertThat(schema(schema, document).validate(answer)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I feel nothing since my tablets changed", "xyzzy" })
	void whatIsFoundIsWhatTheDocumentSays(String typed) throws Exception {
		JsonNode document = json("/api/openapi.json");
		MockHttpServletResponse answer = this.mvc.post()
			.uri("/api/find")
			.contentType(MediaType.APPLICATION_JSON)
			.content(JsonMapper.shared().writeValueAsString(Map.of("q", typed)))
			.exchange()
			.getResponse();
		JsonNode schema = document.at("/paths/~1api~1find/post/responses/200/content/application~1json/schema");
		assertThat(schema(schema, document).validate(JsonMapper.shared().readTree(answer.getContentAsString())))
			.isEmpty();
	}

	@Test
	void everyAddressIsWholeAndLeadsToAPageOrAnAnswer() {
		Set<String> known = new TreeSet<>(SiteAddresses.all(this.pages.content()));
		known.addAll(SiteAddresses.data(this.pages.content()));
		Map<String, Document> read = new TreeMap<>();
		for (String address : SiteAddresses.data(this.pages.content())) {
			assertThat(addresses(json(address))).as(address)
				.isNotEmpty()
				.noneMatch((any) -> any.startsWith("/") || any.startsWith("#") || any.contains("localhost"))
				.filteredOn((any) -> any.startsWith("https://unshed.test"))
				.isNotEmpty()
				.allSatisfy((ours) -> {
					URI uri = URI.create(ours);
					assertThat(known).contains(uri.getPath());
					if (uri.getFragment() != null) {
						assertThat(
								read.computeIfAbsent(uri.getPath(), this.pages::get).getElementById(uri.getFragment()))
							.as(ours)
							.isNotNull();
					}
				});
		}
	}

	/** Every address in an answer, in its fields and in its HTML. */
	private static List<String> addresses(JsonNode answer) {
		Stream<String> fields = Stream.of("url", "data", "link")
			.flatMap((name) -> answer.findValuesAsString(name).stream());
		Stream<String> links = answer.findValuesAsString("html")
			.stream()
			.flatMap((html) -> Jsoup.parseBodyFragment(html).select("[href]").eachAttr("href").stream());
		return Stream.concat(fields, links).toList();
	}

	@Test
	void aReasonIsToldWithItsTextItsEvidenceAndItsDays() {
		Reason reason = this.pages.content().reasons().get(new ReasonId("medications"));
		JsonNode told = json("/api/reasons/medications");
		assertThat(told.get("title").stringValue()).isEqualTo(reason.title());
		assertThat(told.get("medicineWarning").stringValue()).startsWith(this.pages.word("notice.medicine"));
		assertThat(told.get("sections")).hasSameSizeAs(reason.prose().sections());
		assertThat(told.get("claims")
			.valueStream()
			.map((claim) -> claim.get("strength").stringValue() + claim.get("sources").size()))
			.containsExactlyElementsOf(reason.claims()
				.stream()
				.map((claim) -> claim.strength().toString() + claim.references().size())
				.toList());
		assertThat(told.get("claims").findValuesAsString("against")).allMatch((against) -> !against.isBlank());
		assertThat(told.at("/dates/changed").stringValue()).isEqualTo(reason.changed().toString());
		assertThat(told.at("/dates").has("reviewed")).isFalse();
		assertThat(told.findValuesAsString("html").toString()).doesNotContain("<script", "style=", "onclick");
	}

	@Test
	void noHelplineMayBeKeptLongerThanTheFirstOfThemHolds() {
		JsonNode told = json("/api/helplines/gb");
		String keepUntil = told.get("keepUntil").stringValue();
		assertThat(told.get("services")).isNotEmpty()
			.allSatisfy(
					(service) -> assertThat(service.get("validUntil").stringValue()).isGreaterThanOrEqualTo(keepUntil));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/reasons", "/api/reasons/medications", "/api/strategies",
			"/api/strategies/slow-breathing", "/api/references", "/api/helplines/gb", "/api/openapi.json" })
	void anyPageMayReadItAndWhoeverHasItIsNotSentItAgain(String address) {
		MockHttpServletResponse answer = this.pages.ask(address);
		assertThat(answer.getContentType()).isEqualTo("application/json");
		Map<String, String> headers = answer.getHeaderNames()
			.stream()
			.collect(Collectors.toMap((name) -> name, answer::getHeader));
		assertThat(headers).containsEntry("Access-Control-Allow-Origin", "*")
			.containsEntry("Access-Control-Expose-Headers", "ETag")
			.containsEntry("Vary", "Accept-Encoding")
			.containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("X-Robots-Tag", "noindex")
			.containsEntry("Cross-Origin-Resource-Policy", "cross-origin")
			.containsEntry("Referrer-Policy", "no-referrer")
			.doesNotContainKey("Access-Control-Allow-Credentials");
		assertThat(headers.get("Cache-Control").split(", ")).containsExactlyInAnyOrder("public", "max-age=60",
				"stale-if-error=86400");
		MockHttpServletResponse again = this.mvc.get()
			.uri("http://evil.test" + address + "?x=1")
			.header("X-Forwarded-Host", "evil.test")
			.header("Accept", "text/html")
			.header("If-None-Match", answer.getHeader("ETag"))
			.exchange()
			.getResponse();
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getHeader("Cache-Control")).isEqualTo(headers.get("Cache-Control"));
		assertThat(again.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(again.getHeader("Access-Control-Expose-Headers")).isEqualTo("ETag");
		assertThat(this.mvc.head().uri(address)).hasStatusOk().hasHeader("ETag", headers.get("ETag"));
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/reasons/zzyzx, 404,", "GET, /api/reasons/Zzyzx!, 404,", "GET, /api/helplines/zz, 404,",
			"GET, /api/zzyzx, 404,", "GET, /api/reasons/medications/zzyzx, 404,", "POST, /api/reasons, 405, 'GET,HEAD'",
			"DELETE, /api/reasons/medications, 405, 'GET,HEAD'", "PUT, /api/helplines/gb, 405, 'GET,HEAD'",
			"PATCH, /api/openapi.json, 405, 'GET,HEAD'", "GET, /api/find, 405, POST" })
	void whoeverGetsNoAnswerIsToldWhyInJson(String method, String address, int status, String allowed)
			throws Exception {
		for (String accept : List.of("text/html", "application/json", "*/*")) {
			MockHttpServletResponse answer = this.mvc.method(HttpMethod.valueOf(method))
				.uri(URI.create(address))
				.accept(accept)
				.exchange()
				.getResponse();
			assertThat(answer.getStatus()).isEqualTo(status);
			assertThat(answer.getContentType()).isEqualTo("application/problem+json");
			assertThat(answer.getHeader("Allow")).isEqualTo(allowed);
			assertThat(answer.getHeader("Cache-Control"))
				.isEqualTo((status == 404) ? "public, max-age=10" : "no-store");
			assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
			assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(answer.getContentAsString()).contains("\"status\":" + status)
				.doesNotContainIgnoringCase("zzyzx");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/reasons, 'GET, HEAD'", "/api/reasons/medications, 'GET, HEAD'", "/api/openapi.json, 'GET, HEAD'",
			"/api/find, POST" })
	void aBrowserLearnsBeforehandHowAPageMayAsk(String address, String methods) {
		MockHttpServletResponse answer = this.mvc.options()
			.uri(address)
			.header("Origin", "https://other.test")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "if-none-match")
			.exchange()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(204);
		assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.getHeader("Access-Control-Allow-Methods")).isEqualTo(methods);
		assertThat(answer.getHeader("Access-Control-Allow-Headers")).isEqualTo("Content-Type, If-None-Match");
		assertThat(answer.getHeader("Allow")).isEqualTo(methods + ", OPTIONS");
		assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
	}

	@Test
	void whereNothingIsNoMethodIsAllowed() {
		MockHttpServletResponse answer = this.mvc.options().uri("/api/reasons/nope").exchange().getResponse();
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(answer.getHeader("Allow")).isNull();
	}

	@Test
	void aPageOfAnotherSiteMaySendATextAndReadWhatIsFound() {
		assertThat(this.mvc.post()
			.uri("/api/find")
			.header("Origin", "https://other.test")
			.header("Sec-Fetch-Site", "cross-site")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"q\": \"my tablets\"}")).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
	}

	@ParameterizedTest
	@CsvSource({ "/api/helplines/GB, /api/helplines/gb", "/api/reasons/, /api/reasons",
			"/API/Reasons/Medications, /api/reasons/medications", "/api/reasons.json, /api/reasons" })
	void anotherWayToWriteAnAddressLeadsOn(String written, String address) {
		MockHttpServletResponse answer = this.pages.ask(written);
		assertThat(answer.getStatus()).isEqualTo(308);
		assertThat(answer.getHeader("Location")).isEqualTo(address);
		assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@ParameterizedTest
	@CsvSource({ "/api/reasons/medicatons, medications", "/api/reasons/Trauma, past-trauma",
			"/api/strategies/groundng, grounding" })
	void aMistypedIdIsAnsweredWithTheNearest(String typed, String meant) {
		MockHttpServletResponse answer = this.pages.ask(typed);
		assertThat(answer.getStatus()).isEqualTo(404);
		JsonNode nearest = JsonMapper.shared().readTree(answer.getContentAsByteArray()).get("nearest");
		assertThat(nearest.get(0).stringValue()).isEqualTo(meant);
		assertThat(nearest.size()).isLessThanOrEqualTo(3);
	}

	@Test
	void thePageNamesEveryAddressOfTheDocument() {
		String page = this.pages.get("/api").select("main").text();
		assertThat(json("/api/openapi.json").get("paths").propertyNames()).isNotEmpty().allMatch(page::contains);
	}

	private JsonNode json(String address) {
		MockHttpServletResponse answer = this.pages.ask(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.getContentAsByteArray());
	}

	private static String pathOf(String address, JsonNode document) {
		return document.get("paths")
			.propertyNames()
			.stream()
			.filter((path) -> address.matches(path.replaceAll("\\{\\w+}", "[a-z0-9-]+")))
			.findFirst()
			.orElseThrow(() -> new AssertionError(address + " is not in the document"));
	}

	private static Schema schema(JsonNode schema, JsonNode document) {
		ObjectNode whole = ((ObjectNode) schema).deepCopy();
		whole.set("components", document.get("components"));
		return SCHEMAS.getSchema(whole);
	}

}
