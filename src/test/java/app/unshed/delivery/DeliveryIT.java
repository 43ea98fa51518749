package app.unshed.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** What a real server sends from its store. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "unshed.content=content")
@Import(DeliveryIT.Slow.class)
class DeliveryIT {

	/** As many as the pool has threads, and then some. */
	private static final int WAITING = 300;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	@Autowired
	PageStore store;

	@Autowired
	CountDownLatch released;

	@Test
	void everyPageIsKeptAndSaysTheSameInEveryCoding() throws Exception {
		for (String address : SiteAddresses.all(this.content.get())) {
			HttpResponse<byte[]> plain = get(address);
			boolean isKept = plain.headers().firstValue("Cache-Control").orElse("").contains("public");
			assertThat(this.store.page(address) != null).as(address).isEqualTo(isKept);
			if (isKept) {
				assertThat(unzipped(get(address, "Accept-Encoding", "gzip"))).as(address).isEqualTo(plain.body());
			}
		}
	}

	@Test
	void aPageThatIsKeptIsSentWhileEveryOtherAnswerWaits() throws Exception {
		get("/about");
		List<CompletableFuture<HttpResponse<String>>> waiting = IntStream.range(0, WAITING)
			.mapToObj((i) -> this.client.sendAsync(request("/slow").build(), BodyHandlers.ofString()))
			.toList();
		for (int i = 0; i < WAITING; i++) {
			assertThat(get("/about").statusCode()).isEqualTo(200);
		}
		assertThat(waiting).noneMatch(CompletableFuture::isDone);
		this.released.countDown();
		assertThat(waiting).allMatch((answer) -> answer.join().body().equals("at last"));
	}

	@Test
	void headSaysWhatGetWouldSayAndSendsNothing() throws Exception {
		HttpResponse<byte[]> get = get("/privacy");
		get = get("/privacy");
		HttpResponse<byte[]> head = this.client
			.send(request("/privacy").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
		assertThat(head.body()).isEmpty();
		for (String name : List.of("content-length", "content-type", "etag", "cache-control", "vary",
				"content-language")) {
			assertThat(head.headers().allValues(name)).as(name).isEqualTo(get.headers().allValues(name)).isNotEmpty();
		}
	}

	@Test
	void whoHasAPageIsNotSentItAgainWhetherItWasKeptOrNot() throws Exception {
		String tag = get("/glossary").headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> again = get("/glossary", "If-None-Match", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers().firstValue("ETag")).contains(tag);
		assertThat(again.headers().firstValue("Vary")).contains("Accept-Encoding");
		assertThat(again.headers().firstValue("Cache-Control")).isPresent();
	}

	@Test
	void aQueryThatNobodyAskedForChangesNothing() throws Exception {
		assertThat(get("/about?utm_source=x").body()).isEqualTo(get("/about").body());
	}

	@Test
	void whatIsSentToTheServerIsNeverKept() throws Exception {
		HttpResponse<byte[]> found = this.client.send(request("/find").POST(BodyPublishers.ofString("q=numb"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.build(), BodyHandlers.ofByteArray());
		assertThat(found.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(get("/search?q=numb").headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(this.store.page("/search")).isNull();
	}

	private static byte[] unzipped(HttpResponse<byte[]> answer) throws IOException {
		assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
		return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
	}

	private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
		HttpRequest.Builder request = request(address);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address));
	}

	/** Answers when it is told to. */
	@TestConfiguration
	@RestController
	static class Slow {

		@Bean
		CountDownLatch released() {
			return new CountDownLatch(1);
		}

		@GetMapping("/slow")
		String slow() throws InterruptedException {
			released().await();
			return "at last";
		}

	}

}
