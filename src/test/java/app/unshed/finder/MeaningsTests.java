package app.unshed.finder;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class MeaningsTests {

	private final Meanings english = Meanings.in(Locale.UK);

	@Test
	void bringsWordsUsedAlikeNear() {
		assertThat(near("funeral", "burial")).isGreaterThan(near("funeral", "bicycle") + 0.2);
		assertThat(near("surgeon", "doctor")).isGreaterThan(near("surgeon", "kettle") + 0.2);
	}

	@Test
	void isOfLengthOneWhateverTheText() {
		assertThat(
				times(this.english.of(List.of("i", "cannot", "weep")), this.english.of(List.of("i", "cannot", "weep"))))
			.isCloseTo(1, offset(0.001));
		assertThat(this.english.of(List.of("qqqq"))).containsOnly(0);
	}

	@Test
	void sharesAddUpToTheWhole() {
		List<String> words = List.of("my", "mother", "died");
		float[] meaning = this.english.of(words);
		assertThat(IntStream.range(0, 3).mapToDouble((i) -> this.english.shares(words, meaning)[i]).sum())
			.isCloseTo(times(meaning, meaning), offset(0.001));
	}

	@Test
	void knowsNothingOfALanguageWithoutATable() {
		Meanings german = Meanings.in(Locale.GERMAN);
		assertThat(german.dimensions()).isZero();
		assertThat(german.of(List.of("weinen"))).isEmpty();
	}

	private double near(String one, String other) {
		return times(this.english.of(List.of(one)), this.english.of(List.of(other)));
	}

	private static double times(float[] one, float[] other) {
		return IntStream.range(0, one.length).mapToDouble((i) -> one[i] * other[i]).sum();
	}

}
