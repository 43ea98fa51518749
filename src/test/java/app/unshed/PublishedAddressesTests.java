package app.unshed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.unshed.content.Piece;
import app.unshed.content.ShareCode;
import app.unshed.content.SiteAddresses;
import app.unshed.page.Frame;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was once sent to somebody opens for ever: every address and anchor there ever was
 * stands in a file from which nothing is taken away. A new one is added with
 * {@code ./mvnw test -Dtest=PublishedAddressesTests -Daddresses=write}.
 */
@PageTest
class PublishedAddressesTests {

	private static final Path PUBLISHED = Path.of("src/test/resources/published-addresses.txt");

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	/** Each page once, with however many places on it. */
	private final Map<String, Optional<Document>> drawn = new HashMap<>();

	@Test
	void everyAddressAndAnchorEverPublishedStillArrives() throws IOException {
		assertThat(Files.readAllLines(PUBLISHED)).isNotEmpty()
			.allSatisfy((address) -> assertThat(arrives(address))
				.as("%s has been sent to people, and must lead "
						+ "somewhere: give what took its place a line 'formerly', or its old anchor", address)
				.isTrue());
	}

	@Test
	void everyAddressAndAnchorThereIsIsAmongThem() throws IOException {
		Set<String> published = new TreeSet<>(Files.exists(PUBLISHED) ? Files.readAllLines(PUBLISHED) : Set.of());
		Set<String> now = new TreeSet<>();
		SiteAddresses.all(this.pages.content())
			.forEach((address) -> anchored(address, this.pages.get(address)).forEach(now::add));
		SiteAddresses.beside(this.pages.content()).forEach(now::add);
		this.pages.content().pieces().flatMap(PublishedAddressesTests::discreetPlaces).forEach(now::add);
		SiteAddresses.data(this.pages.content()).forEach(now::add);
		now.addAll(SiteAddresses.FILES);
		anchored(SiteAddresses.BOOKLET, this.pages.get(SiteAddresses.BOOKLET)).forEach(now::add);
		if ("write".equals(System.getProperty("addresses"))) {
			published.addAll(now);
			Files.write(PUBLISHED, published);
		}
		assertThat(published).as("run this test with -Daddresses=write, and commit %s", PUBLISHED).containsAll(now);
	}

	private static Stream<String> discreetPlaces(Piece piece) {
		ShareCode code = ShareCode.of(piece);
		return piece.places().map((place) -> SiteAddresses.ofDiscreet(code.value()) + "#" + code.place(place));
	}

	private boolean arrives(String address) {
		String[] parts = address.split("#");
		Optional<Document> page = this.drawn.computeIfAbsent(parts[0], this::draw);
		return page.isPresent() && (parts.length == 1 || page.get().getElementById(parts[1]) != null);
	}

	private Optional<Document> draw(String address) {
		MockHttpServletResponse answer = this.pages.ask(address);
		if (answer.getStatus() == 308) {
			answer = this.pages.ask(answer.getHeader("Location"));
		}
		if (answer.getForwardedUrl() != null) {
			answer = this.mvc.get()
				.uri(answer.getForwardedUrl())
				.requestAttr(Frame.DISCREET, address)
				.exchange()
				.getResponse();
		}
		return (answer.getStatus() == 200) ? Optional.of(html(answer)) : Optional.empty();
	}

	private static Document html(MockHttpServletResponse answer) {
		try {
			return Jsoup.parse(answer.getContentAsString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The page itself, and every place on it that has a name. */
	private static Stream<String> anchored(String address, Document page) {
		return Stream.concat(Stream.of(address),
				page.select("main [id]").eachAttr("id").stream().map((id) -> address + "#" + id));
	}

}
