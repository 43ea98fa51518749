package app.unshed.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import app.unshed.FixedDay;
import app.unshed.content.Piece;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader who goes from page to page is never told the same thing in the same words. */
class RepeatsTests {

	private final List<Piece> pieces = new ContentLoader(FixedDay.CLOCK).load(Path.of("content"), Locale.ENGLISH)
		.pieces()
		.toList();

	@Test
	void noSentenceStandsOrNearlyStandsOnTwoPages() {
		assertThat(this.pieces.stream().flatMap((piece) -> ShownText.of(piece).stream()).flatMap(ShownText::sentences))
			.hasSizeGreaterThan(2000);
		assertThat(Repeats.in(this.pieces)).isEmpty();
	}

	@Test
	void noTwoPagesOpenAlike() {
		List<String> openings = this.pieces.stream()
			.map((piece) -> ShownText.prose(piece).flatMap(ShownText::sentences).findFirst().orElseThrow())
			.map((sentence) -> ShownText.words(sentence).stream().limit(4).toList().toString())
			.toList();
		assertThat(openings).doesNotHaveDuplicates();
	}

}
