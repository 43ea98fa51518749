package app.unshed.page;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrameTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://unshed.test", "https://unshed.test/", "https://unshed.test//" })
	void beginsEveryAddressWithTheBaseHoweverItIsWritten(String base) {
		assertThat(frame(base).canonical("/reasons/medications")).isEqualTo("https://unshed.test/reasons/medications");
	}

	@Test
	void keepsAPathOfTheBase() {
		assertThat(frame("https://example.org/unshed/").canonical("/help"))
			.isEqualTo("https://example.org/unshed/help");
	}

	@Test
	void writesAnAddressAsSomebodyWouldTypeItOffPaper() {
		assertThat(frame("https://unshed.test").written("/help")).isEqualTo("unshed.test/help");
		assertThat(frame("https://unshed.test").written("https://doi.org/10.1/x")).isEqualTo("doi.org/10.1/x");
	}

	@Test
	void givesPaperTheAddressOfEveryLinkButThoseOnThePageAndToTheMeaningsOfWords() {
		Frame frame = frame("https://unshed.test");
		assertThat(frame.withAddresses("<a href=\"/help\">a</a> <a rel=\"nofollow\" href=\"https://a.org/$1\">b</a>"))
			.isEqualTo("<a href=\"/help\" data-address=\"unshed.test/help\">a</a> "
					+ "<a rel=\"nofollow\" href=\"https://a.org/$1\" data-address=\"a.org/$1\">b</a>");
		String quiet = "<a href=\"#note-x\">1</a> <a class=\"term\" href=\"/glossary#x\">x</a> <a href=\"/glossary\">y</a>";
		assertThat(frame.withAddresses(quiet)).isEqualTo(quiet);
	}

	private static Frame frame(String base) {
		return new Frame(URI.create(base), () -> {
			throw new AssertionError("an address needs no content");
		}, Clock.systemUTC(), List::of);
	}

}
