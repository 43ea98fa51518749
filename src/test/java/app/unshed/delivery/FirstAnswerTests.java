package app.unshed.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.SiteAddresses;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a page arrives in one round trip: what a server sends before it first waits for
 * an answer is ten packets (RFC 6928).
 */
@PageTest
class FirstAnswerTests {

	private static final int FIRST_TRIP = 14_600;

	/** Too long to be cut, and the beginning of each arrives in the first trip. */
	private static final Set<String> LONG = Set.of("/article", "/reasons/medications", "/reasons/medical-conditions");

	/** Longer only by the headers that guard a reader, of which none is left away. */
	private static final Set<String> LONG_BY_THEIR_HEAD = Set.of("/benefits", "/reasons/ageing-and-eyes",
			"/reasons/alexithymia", "/reasons/burnout-and-exhaustion", "/reasons/depression",
			"/reasons/emotional-blunting", "/reasons/hormones", "/reasons/past-trauma",
			"/reasons/rarely-cry-temperament", "/reasons/shame-and-stigma", "/reasons/social-anxiety-and-perfectionism",
			"/strategies/see-a-professional");

	private static final Encoder.Parameters BEST = Encoder.Parameters.create(11);

	@Autowired
	Pages pages;

	@BeforeAll
	static void startBrotli() {
		Brotli4jLoader.ensureAvailability();
	}

	@Test
	void everyPageArrivesWithItsStyleAndItsMarksInTheFirstRoundTrip() throws IOException {
		Map<String, Integer> sizes = new TreeMap<>();
		Map<String, Integer> bodies = new TreeMap<>();
		for (String address : SiteAddresses.all(this.pages.content())) {
			MockHttpServletResponse answer = this.pages.ask(address);
			bodies.put(address, bodyOf(answer));
			sizes.put(address, headOf(answer) + bodies.get(address));
		}
		Files.writeString(Path.of("target", "first-answers.txt"), report(sizes));
		bodies.values().removeIf((size) -> size <= FIRST_TRIP);
		assertThat(bodies.keySet()).isEqualTo(LONG);
		sizes.values().removeIf((size) -> size <= FIRST_TRIP);
		sizes.keySet().removeAll(LONG);
		assertThat(sizes.keySet()).isEqualTo(LONG_BY_THEIR_HEAD);
	}

	private static String report(Map<String, Integer> sizes) {
		return sizes.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.map((page) -> "%6d %s%n".formatted(page.getValue(), page.getKey()))
			.collect(Collectors.joining());
	}

	private static int bodyOf(MockHttpServletResponse answer) throws IOException {
		assertThat(answer.getContentType()).startsWith("text/html");
		return Encoder.compress(answer.getContentAsByteArray(), BEST).length;
	}

	private static int headOf(MockHttpServletResponse answer) {
		String head = answer.getHeaderNames()
			.stream()
			.flatMap((name) -> answer.getHeaders(name).stream().map((value) -> name + ": " + value + "\r\n"))
			.collect(Collectors.joining("", "HTTP/1.1 200 OK\r\n", "\r\n"));
		return head.length();
	}

	@Test
	void noPageAsksForAStyleButThatOfPaper() {
		SiteAddresses.all(this.pages.content())
			.forEach((address) -> assertThat(this.pages.get(address).select("link[rel=stylesheet]").eachAttr("media"))
				.as(address)
				.containsExactly("print"));
	}

	@Test
	void everyRuleIsForSomethingThatAPageCanHave() throws IOException {
		String written = templates() + SiteAddresses.all(this.pages.content())
			.stream()
			.map((address) -> this.pages.get(address).select("[class]").eachAttr("class"))
			.flatMap(List::stream)
			.distinct()
			.collect(Collectors.joining(" "));
		assertThat(SiteStyle.read().classes()).isNotEmpty().allMatch((name) -> written.contains(name));
	}

	private static String templates() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			return files.filter(Files::isRegularFile).map(FirstAnswerTests::text).collect(Collectors.joining());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
