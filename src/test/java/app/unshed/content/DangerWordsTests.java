package app.unshed.content;

import java.util.List;

import app.unshed.content.Danger.Peril;
import app.unshed.content.Danger.Sort;
import app.unshed.content.Danger.Tests;
import app.unshed.content.Danger.Variants;
import app.unshed.content.Danger.WordList;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an editor can say in a phrase of danger, and what a reader may type for it. */
class DangerWordsTests {

	@Test
	void takesEitherWord() {
		assertThat(isSeen("want/need to vanish", "I need to vanish")).isTrue();
		assertThat(isSeen("want/need to vanish", "I like to vanish")).isFalse();
	}

	@Test
	void takesAnyWordOfAList() {
		assertThat(isSeen("KIN/they frightens me", "my husband frightens me")).isTrue();
		assertThat(isSeen("KIN/they frightens me", "the film frightens me")).isFalse();
	}

	@Test
	void reachesOverAsManyWordsAsThereAreDots() {
		assertThat(isSeen("letters .. written", "the letters are all written")).isTrue();
		assertThat(isSeen("letters .. written", "the letters are now all written")).isFalse();
	}

	@Test
	void leavesOutWhatMayBeMissing() {
		assertThat(isSeen("took all/my* tablets", "took tablets")).isTrue();
		assertThat(isSeen("took all/my* tablets", "took all my tablets")).isTrue();
		assertThat(isSeen("took all/my* tablets", "took his tablets")).isFalse();
	}

	@Test
	void seesOneFormInMany() {
		assertThat(isSeen("want to vanish", "I JUST WANNA vanish")).isTrue();
		assertThat(isSeen("i wanna vanish", "I want to vanish")).isTrue();
	}

	@Test
	void seesThroughOneSlipInALongWord() {
		for (String slip : List.of("vnaish", "vanis", "vannish", "vonish", "vanishh", "vaniiiiish")) {
			assertThat(isSeen("vanish", slip)).as(slip).isTrue();
		}
		assertThat(isSeen("vanish", "banish")).isFalse();
		assertThat(isSeen("vanish", "varnish")).as("a right word").isFalse();
		assertThat(isSeen("die", "diy")).as("a short word").isFalse();
	}

	@Test
	void passesOverWhatIsHarmlessAndNothingElse() {
		assertThat(isSeen("killing me", "this JOB is killing me", "job/shoes .. killing me")).isFalse();
		assertThat(isSeen("killing me", "this job is killing me and he is killing me", "job/shoes .. killing me"))
			.isTrue();
	}

	@Test
	void noGapReachesOverWhatIsHarmless() {
		assertThat(isSeen("want .. die", "I want dye or die", "dye or")).isFalse();
	}

	@Test
	void neverTakesAMisspeltWordForAHarmlessOne() {
		assertThat(isSeen("vanish", "i vanish frmo work", "vanish from work")).isTrue();
	}

	@Test
	void staysQuickOnAHostileText() {
		DangerWords words = words("i .... i/a .... i ..... vanish", List.of());
		String text = "i ".repeat(500);
		long start = System.nanoTime();
		assertThat(words.in(text)).isEmpty();
		assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
	}

	private static boolean isSeen(String phrase, String text, String... harmless) {
		return words(phrase, List.of(harmless)).in(text).contains(Peril.SUICIDE);
	}

	private static DangerWords words(String phrase, List<String> harmless) {
		return new DangerWords(new Danger(List.of(new Variants("want to", List.of("wanna", "wana"))), List.of("just"),
				List.of("varnish"), List.of(new WordList("KIN", List.of("he", "husband"))),
				List.of(new Sort(Peril.SUICIDE, List.of(phrase), harmless, new Tests(List.of(), List.of()))), List.of(),
				List.of()));
	}

}
