package app.unshed.finder;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Asks a real server, because a test double reads no body as the server does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "unshed.content=content")
class RefusedQuestionTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String JSON = "application/json";

	private static final String LONG = "so much to say ".repeat(70);

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	static Stream<Arguments> unanswerable() {
		return Stream.of(arguments("empty", 422, FORM, ""), arguments("empty", 422, FORM, "q="),
				arguments("empty", 422, FORM, "q=+%0D%0A%09"), arguments("empty", 422, FORM, "other=cry"),
				arguments("too-long", 413, FORM, "q=" + LONG),
				arguments("cut-off", 413, FORM, "q=" + "cry+".repeat(10_000)),
				arguments("cut-off", 413, FORM, "q=" + "%F0%9F%98%AD".repeat(10_000)),
				arguments("garbled", 400, FORM, "q=caf%E9"), arguments("garbled", 400, FORM, "q=caf\u00e9"),
				arguments("garbled", 400, FORM, "q=%C0%80"), arguments("garbled", 400, FORM, "q=%ED%A0%80"),
				arguments("garbled", 400, FORM, "q=100%"), arguments("garbled", 400, FORM, "q=%zz"),
				arguments("garbled", 400, FORM, "q=numb&q=cry"), arguments("other-type", 415, "text/plain", "q=cry"),
				arguments("other-type", 415, JSON, "{\"q\": \"cry\"}"),
				arguments("other-type", 415, "multipart/form-data; boundary=x", "--x--"),
				arguments("other-type", 415, "multipart/form-data; boundary=x", "cry"),
				arguments("other-type", 415, FORM + "; charset=utf-16", "q=cry"),
				arguments("other-type", 415, FORM + "; charset=nonsense", "q=cry"),
				arguments("other-type", 415, "nonsense", "q=cry"), arguments("other-type", 415, "", "q=cry"));
	}

	@ParameterizedTest
	@MethodSource("unanswerable")
	void aReaderIsToldWhatToDoAndMeetsTheBoxAgain(String word, int status, String type, String body) throws Exception {
		HttpResponse<String> answer = send("/find", type, body);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertIsKeptNowhere(answer);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("[role=alert]").text()).isEqualTo(word("find." + word));
		assertThat(page.select("form[action=/find] textarea[name=q][aria-invalid=true]")).hasSize(1);
		assertThat(page.select("main a[href=/help], main a[href=/reasons]")).hasSize(2);
	}

	@Test
	void whatCouldBeReadStaysInTheBox() throws Exception {
		assertThat(box(send("/find", FORM, "q=" + LONG))).isEqualTo(LONG);
		assertThat(box(send("/find", FORM, "q=numb+in+the+caf%E9"))).isEqualTo("numb in the caf\ufffd");
		assertThat(box(send("/find", FORM, "q=100%25+numb%"))).isEqualTo("100% numb%");
		assertThat(box(send("/find", FORM, "q=" + "numb+".repeat(10_000)))).startsWith("numb numb").hasSize(32_766);
	}

	@Test
	void theFirstOfTwoQuestionsStaysInTheBox() throws Exception {
		assertThat(box(send("/find", FORM, "q=numb&q=cry"))).isEqualTo("numb");
	}

	@ParameterizedTest
	@MethodSource("typedElsewhere")
	void whatTheBoxDidNotSendIsKeptInItWhereItCanBeRead(String type, String body, String kept) throws Exception {
		HttpResponse<String> answer = send("/find", type, body);
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(box(answer)).isEqualTo(kept);
	}

	static Stream<Arguments> typedElsewhere() {
		String parts = "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nno\r\n"
				+ "--x\r\nContent-Disposition: form-data; name=\"q\"\r\n\r\nnumb\r\nsince\r\n--x--\r\n";
		return Stream.of(arguments("text/plain", "numb since", "numb since"),
				arguments("text/plain", "q=numb since\r\n", "numb since"),
				arguments("multipart/form-data; boundary=x", parts, "numb\nsince"),
				arguments(JSON, question("numb since"), "numb since"), arguments(JSON, "{\"q\": [\"numb\"]}", ""),
				arguments(JSON, "[".repeat(10_000), ""), arguments("text/html", "numb", ""),
				arguments(FORM + "; charset=iso-8859-1", "x=y&q=caf%E9+numb", "caf\u00e9 numb"),
				arguments(FORM + "; charset=iso-8859-1", "q=%zz", ""),
				arguments("text/plain", "\u0000numb\u0007", "numb"));
	}

	@Test
	void whatTheBoxDidNotSendIsNotTakenFromAnotherSite() throws Exception {
		HttpRequest request = request("/find", "text/plain", "q=zzyzx").header("Sec-Fetch-Site", "cross-site").build();
		HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("zzyzx");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void anotherMethodIsRefusedWithoutAWordInTheLog(CapturedOutput log) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(address("/find"))
			.PUT(HttpRequest.BodyPublishers.ofString("q=numb"))
			.build();
		HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
		assertThat(log).doesNotContain("WARN");
	}

	@Test
	void wordsFromAnotherSiteAreNotShown() throws Exception {
		HttpRequest request = request("/find", FORM, "q=numb").header("Sec-Fetch-Site", "cross-site").build();
		HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertIsKeptNowhere(answer);
		assertThat(box(answer)).isEmpty();
		assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isEqualTo(word("find.other-site"));
	}

	@Test
	void aQuestionInTheAddressIsNotRead() throws Exception {
		assertThat(send("/find?q=zzyzx", FORM, "").statusCode()).isEqualTo(422);
		assertThat(send("/find?q=zzyzx", FORM, "q=numb").body()).doesNotContain("zzyzx");
		assertThat(send("/api/find?q=zzyzx", JSON, "{}").statusCode()).isEqualTo(422);
		HttpRequest box = HttpRequest.newBuilder(address("/find?q=zzyzx")).build();
		assertThat(this.client.send(box, HttpResponse.BodyHandlers.ofString()).body()).doesNotContain("zzyzx");
	}

	static Stream<Arguments> unanswerableForAProgram() {
		return Stream.of(arguments(422, JSON, "{}"), arguments(422, JSON, "{\"q\": null}"),
				arguments(422, JSON, "{\"q\": \" \\n\"}"), arguments(413, JSON, question("zzyzx ".repeat(200))),
				arguments(413, JSON, question("zzyzx ".repeat(10_000))), arguments(400, JSON, ""),
				arguments(400, JSON, "{"), arguments(400, JSON, "[\"zzyzx\"]"), arguments(400, JSON, "\"zzyzx\""),
				arguments(400, JSON, "null"), arguments(400, JSON, "{\"q\": 7}"),
				arguments(400, JSON, "{\"q\": [\"zzyzx\"]}"), arguments(400, JSON, "{\"q\": {\"q\": \"zzyzx\"}}"),
				arguments(400, JSON, "{\"q\": \"zzyzx\"} zzyzx"), arguments(400, JSON, "{'q': 'zzyzx'}"),
				arguments(400, JSON, "{\"q\": \"zzyzx\u00e9\"}"), arguments(400, JSON, "[".repeat(10_000)),
				arguments(415, FORM, "q=zzyzx"), arguments(415, "text/plain", question("zzyzx")),
				arguments(415, JSON + "; charset=utf-16", question("zzyzx")), arguments(415, "", question("zzyzx")));
	}

	@ParameterizedTest
	@MethodSource("unanswerableForAProgram")
	void aProgramIsToldWhatToSendInstead(int status, String type, String body) throws Exception {
		HttpResponse<String> answer = send("/api/find", type, body);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertIsKeptNowhere(answer);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(answer.body()).doesNotContain("zzyzx");
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.get("status").intValue()).isEqualTo(status);
		assertThat(problem.get("detail").stringValue()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "carried=1%3Bsafety%3Dnone-of-these.AAAA&answer=months&go=next", "carried=&go=next", "go=%zz" })
	void answersThatWereChangedOnTheWayAreNotReadAndTheReaderBeginsAgain(String body) throws Exception {
		HttpResponse<String> answer = send("/guide", FORM, body);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertIsKeptNowhere(answer);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h1").text()).isEqualTo(word("guide-lost.title"));
		assertThat(page.select("main a[href=/guide], main a[href=/help]")).hasSize(2);
	}

	private static void assertIsKeptNowhere(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	private static String question(String q) {
		return "{\"q\": \"%s\"}".formatted(q);
	}

	private static String box(HttpResponse<String> answer) {
		return Jsoup.parse(answer.body()).select("#box").first().wholeText();
	}

	private HttpResponse<String> send(String path, String type, String body) throws Exception {
		return this.client.send(request(path, type, body).build(), HttpResponse.BodyHandlers.ofString());
	}

	/** Each character of the body is one byte, so that a test may send any bytes. */
	private HttpRequest.Builder request(String path, String type, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)));
		return type.isEmpty() ? request : request.header("Content-Type", type);
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private String word(String code) {
		return this.content.get().site().word(code).orElseThrow();
	}

}
