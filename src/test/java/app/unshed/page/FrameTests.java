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

	private static Frame frame(String base) {
		return new Frame(URI.create(base), () -> {
			throw new AssertionError("an address needs no content");
		}, Clock.systemUTC(), List::of);
	}

}
