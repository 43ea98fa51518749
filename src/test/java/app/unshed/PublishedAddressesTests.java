package app.unshed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.unshed.content.SiteAddresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

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
		SiteAddresses.data(this.pages.content()).forEach(now::add);
		now.addAll(SiteAddresses.FILES);
		anchored(SiteAddresses.BOOKLET, this.pages.get(SiteAddresses.BOOKLET)).forEach(now::add);
		if ("write".equals(System.getProperty("addresses"))) {
			published.addAll(now);
			Files.write(PUBLISHED, published);
		}
		assertThat(published).as("run this test with -Daddresses=write, and commit %s", PUBLISHED).containsAll(now);
	}

	private boolean arrives(String address) {
		String[] parts = address.split("#");
		MockHttpServletResponse answer = this.pages.ask(parts[0]);
		if (answer.getStatus() == 308) {
			answer = this.pages.ask(answer.getHeader("Location"));
		}
		return answer.getStatus() == 200 && (parts.length == 1 || html(answer).getElementById(parts[1]) != null);
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
