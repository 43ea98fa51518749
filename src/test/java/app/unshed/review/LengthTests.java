package app.unshed.review;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Phrases;
import app.unshed.content.Reason;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reason is long enough to answer and short enough to be read at night. Counted is the
 * prose of its sections, with names and all: not the headings, the notes or what stands
 * around the prose, such as signs, claims and dates.
 */
class LengthTests {

	private static final Phrases NO_NAMES = new Phrases(Stream.empty());

	private final ContentSnapshot content = SiteFolder.loadOurs();

	@Test
	void everyReasonHasFiveHundredToElevenHundredWords() {
		Map<String, Integer> words = this.content.reasons()
			.values()
			.stream()
			.collect(Collectors.toMap(Reason::address, (reason) -> ReadingLevel.of(reason, NO_NAMES).words()));
		assertThat(words).hasSizeGreaterThanOrEqualTo(17)
			.allSatisfy((address, count) -> assertThat(count).as(address).isBetween(500, 1100));
	}

}
