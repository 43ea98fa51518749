package app.unshed;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the packaged application promises whoever starts it, from whatever folder. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartIT {

	private static final Path JAR = Path.of("target/unshed.jar").toAbsolutePath();

	private static final Path CONTENT = Path.of("content").toAbsolutePath();

	private static final Pattern PORT = Pattern.compile("started on port (\\d+)");

	private static final Pattern TROUBLE = Pattern.compile(" (WARN|ERROR) \\d+ --- |^WARNING");

	@TempDir
	Path elsewhere;

	private final List<String> javaOptions = new ArrayList<>();

	private Process process;

	private final List<String> output = new ArrayList<>();

	@AfterEach
	void stop() throws InterruptedException {
		if (this.process != null) {
			this.process.destroyForcibly().waitFor();
		}
	}

	@Test
	void servesTheContentPackedInside() throws Exception {
		String home = firstPage(waitForPort(start()));
		assertThat(Jsoup.parse(home).select("#reasons h3 a")).isNotEmpty();
		assertThat(this.output).noneMatch(TROUBLE.asPredicate());
	}

	@Test
	void servesAnotherFolderWhereToldTo() throws Exception {
		Path site = copyOfTheContent().resolve("en/site.yaml");
		Files.writeString(site, Files.readString(site).replaceFirst("(?m)^name: .*", "name: Another site"));
		String home = firstPage(waitForPort(start("--unshed.content=mine")));
		assertThat(Jsoup.parse(home).title()).endsWith("Another site");
	}

	@Test
	void showsFromTheFirstRequestWhatARehearsalKept() throws Exception {
		start("rehearse", "--unshed.keep=kept").lines().forEach(this.output::add);
		assertThat(this.process.waitFor()).isZero();
		HttpResponse<String> kept = codedFirstPage(waitForPort(start("--unshed.keep=kept")));
		assertThat(kept.headers().firstValue("Content-Encoding")).hasValue("br"); // takes
																					// long
																					// to
																					// make
		assertThat(this.output).noneMatch(TROUBLE.asPredicate());
	}

	@Test
	void startsAsWellWithWhatSpringPreparedWhenItWasPacked() throws Exception {
		this.javaOptions.add("-Dspring.aot.enabled=true");
		String home = firstPage(waitForPort(start("--unshed.base-url=https://elsewhere.test")));
		assertThat(Jsoup.parse(home).select("link[rel=canonical]").attr("href")).isEqualTo("https://elsewhere.test/");
		assertThat(this.output).noneMatch(TROUBLE.asPredicate());
	}

	@Test
	void namesAFolderThatIsMissing() throws Exception {
		start("--unshed.content=no-such-folder");
		assertThat(endsPlainly()).contains("no-such-folder", "--unshed.content");
	}

	@Test
	void namesEveryMistakeInTheContent() throws Exception {
		Path reasons = copyOfTheContent().resolve("en/reasons");
		replace(reasons.resolve("medications.yaml"), "family: treatment", "family: drugs");
		replace(reasons.resolve("past-trauma.yaml"), "title: ", "titel: ");
		start("--unshed.content=mine");
		assertThat(endsPlainly()).containsPattern("reasons/medications\\.yaml:2:\\d+ ")
			.containsPattern("reasons/past-trauma\\.yaml:1:\\d+ ");
	}

	@Test
	void namesAPortThatIsTaken() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
			start("--server.port=" + taken.getLocalPort());
			assertThat(endsPlainly()).contains("Port " + taken.getLocalPort());
		}
	}

	@Test
	void holdsNothingThatIsOnlyForTestsOrBenchmarks() throws Exception {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			assertThat(jar.stream().map(JarEntry::getName)).anyMatch((name) -> name.contains("lucene-core"))
				.noneMatch((name) -> name.matches(".*(jmh|jopt|junit|playwright|PageTests|Benchmark).*"));
		}
	}

	private BufferedReader start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(this.javaOptions);
		command.addAll(List.of("-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		if (Stream.of(arguments).noneMatch((argument) -> argument.startsWith("--server.port"))) {
			command.add("--server.port=0");
		}
		this.process = new ProcessBuilder(command).directory(this.elsewhere.toFile()).redirectErrorStream(true).start();
		return this.process.inputReader();
	}

	private int waitForPort(BufferedReader reader) throws IOException {
		String line;
		while ((line = reader.readLine()) != null) {
			this.output.add(line);
			Matcher port = PORT.matcher(line);
			if (port.find()) {
				return Integer.parseInt(port.group(1));
			}
		}
		throw new AssertionError("did not start:\n" + String.join("\n", this.output));
	}

	private static String firstPage(int port) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	private static HttpResponse<String> codedFirstPage(int port) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
			.header("Accept-Encoding", "gzip, br")
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** Waits for the end, and sees that it is one clear message and no stack trace. */
	private String endsPlainly() throws InterruptedException {
		this.output.addAll(this.process.inputReader().lines().toList());
		assertThat(this.process.waitFor()).isEqualTo(1);
		assertThat(this.output).noneMatch((line) -> line.startsWith("\tat ") || line.startsWith("Caused by"));
		assertThat(this.output.stream().filter(TROUBLE.asPredicate())).hasSize(1);
		return String.join("\n", this.output);
	}

	private Path copyOfTheContent() throws IOException {
		Path copy = this.elsewhere.resolve("mine");
		FileSystemUtils.copyRecursively(CONTENT, copy);
		return copy;
	}

	private static void replace(Path file, String right, String wrong) throws IOException {
		String text = Files.readString(file);
		assertThat(text).contains(right);
		Files.writeString(file, text.replaceFirst(right, wrong));
	}

}
