package app.unshed.content;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A code that was sent once means the same for ever. */
class ShareCodeTests {

	@Test
	void theCodesOfAPageAndOfAPlaceOnItAreTheSameForEver() {
		ShareCode page = ShareCode.of("/reasons/medications");
		assertThat(page).hasToString("34zckyw7");
		assertThat(page.place("why")).hasToString("54bx5y4p");
	}

	@Test
	void chanceSpellsNoWordThatTells() {
		assertThat(IntStream.range(0, 20_000).mapToObj((i) -> ShareCode.of("/reasons/" + i).value()))
			.noneMatch((code) -> code.matches(".*(cry|dry|ptsd).*"));
	}

}
