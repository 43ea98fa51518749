package app.unshed.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.unshed.FixedDay;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A reason is long enough to answer and short enough to be read at night. */
class LengthTests {

	private final ContentSnapshot content = new ContentLoader(FixedDay.CLOCK).load(Path.of("content"), Locale.ENGLISH);

	@Test
	void everyReasonHasFiveHundredToElevenHundredWords() {
		Map<String, Integer> words = this.content.reasons()
			.values()
			.stream()
			.collect(Collectors.toMap(Reason::address, (reason) -> ContentReview.wordsOfProse(reason)));
		assertThat(words).hasSizeGreaterThanOrEqualTo(17)
			.allSatisfy((address, count) -> assertThat(count).as(address)
				.isBetween(ContentReview.FEWEST_WORDS, ContentReview.MOST_WORDS));
	}

}
