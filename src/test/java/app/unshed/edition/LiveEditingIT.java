package app.unshed.edition;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.unshed.FixedDay;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers are served from one good edition or the next, whatever is written meanwhile.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FixedDay.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LiveEditingIT {

	private static final String FILE = "reasons/medications.yaml";

	private static final int READERS = 3;

	private static final Pattern MARK = Pattern.compile("Marmalade (\\d+)");

	/** Where the title of the reason stands, drawn ahead or for one reader. */
	private static final List<String> SHOW_IT = List.of("/reasons/medications", "/reasons", "/search?q=marmalade");

	@TempDir
	static Path folder;

	private static SiteFolder site;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void content(DynamicPropertyRegistry registry) throws IOException {
		site = new SiteFolder(folder);
		site.layOver(Path.of("content"));
		registry.add("unshed.content", folder::toString);
	}

	@BeforeEach
	void begin() throws Exception {
		write(0);
		waitFor(0);
	}

	@Test
	void anEditIsSeenAndLeavesEveryOtherPageAsItWas() throws Exception {
		String untouched = tag("/benefits");
		String touched = tag("/reasons/medications");
		write(1);
		waitFor(1);
		assertThat(tag("/benefits")).isEqualTo(untouched);
		assertThat(tag("/reasons/medications")).isNotEqualTo(touched);
	}

	@Test
	void aBrokenEditIsNeverSeenAndTheNextGoodOneIs() throws Exception {
		String good = Files.readString(site.file(FILE));
		site.replace(FILE, "family: .*", "family: marmalade");
		Thread.sleep(1_500);
		assertThat(body("/reasons/medications")).contains("Marmalade 0");
		site.write(FILE, good);
		write(2);
		waitFor(2);
	}

	@Test
	void noAnswerIsMixedOrFailsWhileEditsComeAndGo() throws Exception {
		AtomicBoolean isOver = new AtomicBoolean();
		ExecutorService readers = Executors.newCachedThreadPool();
		List<Future<Integer>> reading = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			reading.add(readers.submit(reader(isOver)));
		}
		String half = Files.readString(site.file("helplines.yaml"));
		for (int edit = 10; edit < 16; edit++) {
			write(edit);
			waitFor(edit);
			site.write("helplines.yaml", half.substring(0, half.length() / 2));
			Thread.sleep(400);
			site.write("helplines.yaml", half);
		}
		isOver.set(true);
		for (Future<Integer> reader : reading) {
			assertThat(reader.get()).isPositive();
		}
		readers.shutdown();
	}

	/**
	 * Asks for one page after the other, and counts the answers: each has to be of one
	 * edition, and none of an earlier one than the answer before, whatever its page.
	 */
	private Callable<Integer> reader(AtomicBoolean isOver) {
		return () -> {
			int answers = 0;
			int last = 0;
			while (!isOver.get()) {
				String address = SHOW_IT.get(answers % SHOW_IT.size());
				HttpResponse<String> answer = get(address);
				assertThat(answer.statusCode()).as(address).isEqualTo(200);
				TreeSet<Integer> marks = marks(answer.body());
				assertThat(marks).as("marks on " + address).hasSize(1);
				assertThat(marks.first()).as("mark on " + address).isGreaterThanOrEqualTo(last);
				last = marks.first();
				answers++;
			}
			return answers;
		};
	}

	private static TreeSet<Integer> marks(String page) {
		TreeSet<Integer> marks = new TreeSet<>();
		Matcher mark = MARK.matcher(page.replaceAll("</?mark>", ""));
		while (mark.find()) {
			marks.add(Integer.valueOf(mark.group(1)));
		}
		return marks;
	}

	private void write(int edit) throws IOException {
		String before = Files.readString(site.file(FILE));
		site.write(FILE, before.replaceFirst("(?m)^title: .*", "title: Medications and Marmalade " + edit));
	}

	private void waitFor(int edit) throws Exception {
		Instant end = Instant.now().plus(Duration.ofSeconds(40));
		while (!body("/reasons/medications").contains("Marmalade " + edit + "<")) {
			assertThat(Instant.now()).as("edit %d is seen", edit).isBefore(end);
			Thread.sleep(50);
		}
	}

	private String tag(String address) throws IOException, InterruptedException {
		return get(address).headers().firstValue("ETag").orElseThrow();
	}

	private String body(String address) throws IOException, InterruptedException {
		return get(address).body();
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build();
		return this.client.send(request, BodyHandlers.ofString());
	}

}
