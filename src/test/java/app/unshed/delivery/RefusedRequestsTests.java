package app.unshed.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What nobody's browser sends is refused once, on a page of ours, and the connection is
 * closed, so that what follows is never taken for a request.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "unshed.content=content")
class RefusedRequestsTests {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	private static final String NEXT = "GET /zzyzx HTTP/1.1\r\nHost: localhost\r\n\r\n";

	@LocalServerPort
	int port;

	static Stream<Arguments> malformed() {
		return Stream.of( //
				arguments("a line that is none", "zzyzx\r\n\r\n", 400), //
				arguments("a line of spaces", "   \r\n\r\n", 400),
				arguments("no version", "GET /reasons zzyzx\r\nHost: x\r\n\r\n", 505),
				arguments("an unknown version", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", 505),
				arguments("another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 426),
				arguments("bytes of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n", 400),
				arguments("a long address", get("/" + "a".repeat(10_000)), 414),
				arguments("a long query", get("/?" + "a".repeat(10_000)), 414),
				arguments("a big header", get("/", "X: " + "a".repeat(10_000)), 431),
				arguments("many headers", get("/", "X: zzyzx\r\n".repeat(2_000) + "Y: z"), 431),
				arguments("no host", "GET / HTTP/1.1\r\n\r\n", 400),
				arguments("two hosts", get("/", "Host: other"), 400),
				arguments("a bad host", "GET / HTTP/1.1\r\nHost: a b/<zzyzx>\r\n\r\n", 400),
				arguments("a header without a name", get("/", ": zzyzx"), 400),
				arguments("a space before the colon", get("/", "X : zzyzx"), 400),
				arguments("a folded header", get("/", "X: a\r\n zzyzx"), 400),
				arguments("a nought in a header", get("/", "X: a\u0000zzyzx"), 400),
				arguments("a bad escape", get("/%zz"), 400), arguments("half an escape", get("/%"), 400),
				arguments("no UTF-8", get("/%ff"), 400), arguments("a nought", get("/%00"), 400),
				arguments("a hidden stroke", get("/reasons%2fzzyzx"), 400),
				arguments("a hidden dot", get("/%2e%2e/zzyzx"), 400),
				arguments("a parameter in the path", get("/reasons;a=zzyzx/../x"), 404),
				arguments("up and out", get("/../../etc/zzyzx"), 400), arguments("a backslash", get("/..\\zzyzx"), 400),
				arguments("a tunnel", "CONNECT zzyzx:443 HTTP/1.1\r\nHost: zzyzx:443\r\nConnection: close\r\n\r\n",
						405),
				arguments("two lengths", post("Content-Length: 3\r\nContent-Length: 4", "q=1" + NEXT), 400),
				arguments("two lengths in one", post("Content-Length: 3, 4", "q=1" + NEXT), 400),
				arguments("no number for a length", post("Content-Length: zzyzx", ""), 400),
				arguments("less than nothing", post("Content-Length: -1", ""), 400),
				arguments("a length with a plus", post("Content-Length: +3", "q=1"), 400),
				arguments("a length too long for a number", post("Content-Length: 99999999999999999999", ""), 400),
				arguments("a length and chunks",
						post("Content-Length: 3\r\nTransfer-Encoding: chunked", "0\r\n\r\n" + NEXT), 400),
				arguments("chunks and a length",
						post("Transfer-Encoding: chunked\r\nContent-Length: 3", "0\r\n\r\n" + NEXT), 400),
				arguments("chunks twice", post("Transfer-Encoding: chunked, chunked", "0\r\n\r\n" + NEXT), 400),
				arguments("chunks that are not last", post("Transfer-Encoding: chunked, gzip", "0\r\n\r\n" + NEXT),
						400),
				arguments("chunks misspelt", post("Transfer-Encoding: xchunked", "0\r\n\r\n" + NEXT), 400),
				arguments("chunks with a tab", post("Transfer-Encoding:\tchunked\u000b", "0\r\n\r\n" + NEXT), 400),
				arguments("chunks by an old version",
						"POST /find HTTP/1.0\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + NEXT, 422),
				arguments("a chunk without a size", post("Transfer-Encoding: chunked", "zz\r\nq=1\r\n0\r\n\r\n"), 400),
				arguments("a chunk of endless size",
						post("Transfer-Encoding: chunked", "ffffffffffffffffff\r\nq=1\r\n0\r\n\r\n"), 400),
				arguments("a form too long",
						post("Content-Length: 20000\r\nConnection: close", "q=" + "a".repeat(19_998)), 413));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("malformed")
	void isRefusedOnAPageOfOursAndNothingAfterItIsRead(String name, String request, int status) throws Exception {
		PlainAnswer answer = PlainAnswer.to(new PlainRequest(request), this.port);
		System.out.println(
				"### " + name + " -> " + (answer.text().isEmpty() ? "nothing" : answer.text().lines().findFirst().get())
						+ " x" + answer.count());
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.count()).isOne();
		isOurs(answer);
	}

	static Stream<Arguments> odd() {
		return Stream.of(arguments("a form of parts without a boundary", multipart("multipart/form-data", "zzyzx")),
				arguments("an endless boundary",
						multipart("multipart/form-data; boundary=" + "b".repeat(5_000), "zzyzx")),
				arguments("endless parts", multipart("multipart/form-data; boundary=b", "--b\r\n".repeat(1_000))),
				arguments("no type",
						"POST /find HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\nq=1"),
				arguments("a type that is none", multipart("////;;;=", "zzyzx")),
				arguments("an unknown charset", multipart("application/x-www-form-urlencoded; charset=zzyzx", "q=1")),
				arguments("a coded body",
						post("Content-Encoding: gzip\r\nContent-Length: 5\r\nConnection: close", "zzyzx")),
				arguments("a bad escape in a form", post("Content-Length: 7\r\nConnection: close", "q=%zz%f")),
				arguments("a wish for what nobody can read", get("/nope", "Accept: ;;;q=zzyzx/=")),
				arguments("a wish for pictures", get("/nope", "Accept: image/zzyzx")),
				arguments("a coding nobody knows", get("/reasons", "Accept-Encoding: zzyzx;q=zz, ;;, *;q=0")),
				arguments("a language nobody knows", get("/help/here", "Accept-Language: zzyzx-;q=zz,,, -")),
				arguments("a range upside down", get("/leave.js", "Range: bytes=9-1")),
				arguments("a range of nothing", get("/reasons", "Range: zzyzx=-,-,9999999999999999999999-")),
				arguments("endless ranges", get("/icon.svg", "Range: bytes=" + "0-1,".repeat(1_000) + "1-2")),
				arguments("a tag that never ends", get("/about", "If-None-Match: \"zzyzx")),
				arguments("a day that never was", get("/icon-192.png", "If-Modified-Since: zzyzx, 99 Foo 0000")),
				arguments("a condition nobody meets", get("/robots.txt", "If-Match: \"zzyzx\"\r\nIf-Range: zzyzx")),
				arguments("an expectation", get("/reasons", "Expect: zzyzx")),
				arguments("an upgrade", get("/reasons", "Connection: Upgrade\r\nUpgrade: zzyzx")),
				arguments("a cookie", get("/reasons", "Cookie: zzyzx=\"; $Version=zz")),
				arguments("a star", "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
				arguments("a whole address", get("http://zzyzx.test/reasons")),
				arguments("a method in small letters", "get / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
				arguments("a method as long as a head",
						"A".repeat(4_000) + " / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
				arguments("a body where none is read", get("/reasons", "Content-Length: 5") + "zzyzx"),
				arguments("a form in a PUT", "PUT /reasons HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + FORM
						+ "Content-Length: 5\r\n\r\nq=%zz"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("odd")
	void isAnsweredOrRefusedButNeverAFailure(String name, String request) throws Exception {
		PlainAnswer answer = PlainAnswer.to(new PlainRequest(request), this.port);
		System.out.println(
				"### " + name + " -> " + (answer.text().isEmpty() ? "nothing" : answer.text().lines().findFirst().get())
						+ " x" + answer.count());
		assertThat(answer.status()).isLessThan(500);
		assertThat(answer.count()).isOne();
		isOurs(answer);
	}

	private static void isOurs(PlainAnswer answer) {
		if (answer.status() >= 400) {
			assertThat(answer.text()).contains("href=\"/help\"", "href=\"tel:");
		}
		assertThat(answer.headers()).containsKeys("content-security-policy", "x-content-type-options", "cache-control",
				"referrer-policy", "cross-origin-resource-policy");
		assertThat(answer.text()).doesNotContainIgnoringCase("zzyzx", "jetty", "spring", "exception", "\tat ");
	}

	@Test
	void withoutHttpsNobodyIsToldToComeByIt() throws Exception {
		PlainAnswer answer = PlainAnswer.to(new PlainRequest(get("/reasons", "X-Forwarded-Proto: https")), this.port);
		assertThat(answer.headers()).doesNotContainKey("strict-transport-security");
		assertThat(answer.headers().get("content-security-policy")).doesNotContain("upgrade-insecure-requests");
	}

	@Test
	void noHostAndNoServerInFrontShapesAnAnswer() throws Exception {
		for (String address : List.of("/reasons", "/nope", "/reasons/", "/sitemap.xml", "/api/reasons", "/help/here")) {
			String plain = PlainAnswer.to(new PlainRequest(get(address)), this.port).text().replaceFirst("Date:.*", "");
			String claimed = "GET " + address + " HTTP/1.1\r\nHost: zzyzx.test:81\r\nConnection: close\r\n"
					+ "X-Forwarded-Host: zzyzx.test\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /zzyzx\r\n"
					+ "X-Forwarded-For: 9.9.9.9\r\nForwarded: host=zzyzx.test;proto=https\r\nX-Original-URL: /zzyzx\r\n"
					+ "X-Rewrite-URL: /zzyzx\r\nX-HTTP-Method-Override: DELETE\r\n\r\n";
			assertThat(PlainAnswer.to(new PlainRequest(claimed), this.port).text().replaceFirst("Date:.*", ""))
				.as(address)
				.isEqualTo(plain);
		}
	}

	private static String get(String address, String... lines) {
		return new String(PlainRequest.of("GET", address, lines).bytes(), StandardCharsets.ISO_8859_1);
	}

	private static String multipart(String type, String body) {
		return "POST /find HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: "
				+ body.length() + "\r\n\r\n" + body;
	}

	private static String post(String lines, String body) {
		return "POST /find HTTP/1.1\r\nHost: x\r\n" + FORM + lines + "\r\n\r\n" + body;
	}

}
