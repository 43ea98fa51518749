package app.unshed.loading;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** A figure needs a source; a time, an age or a step to count does not. */
class FiguresTests {

	@ParameterizedTest
	@ValueSource(strings = { "1 in 3", "About 1 cry in 3 helped", "one in five", "One time in three", "46 in 100",
			"46 to 71 of every 100", "12 of 178", "9 out of 10", "one in a hundred", "40%", "40 %", "30 per cent",
			"Thirty percent", "half of the people", "Half of autistic people", "half the women", "a third of men",
			"two thirds of them", "twice as likely", "Twice as often", "three times more", "three times as high",
			"66 healthy volunteers", "19 studies", "seven patients", "twelve small trials", "1,829 adults",
			"two studies", "about ten of them", "two thirds said so", "a quarter felt worse", "hundreds of people",
			"dozens of small studies", "The majority of men", "most people", "most autistic adults", "Most of them" })
	void findsAFigure(String text) {
		assertThat(Figures.in(Locale.ENGLISH).orElseThrow().matcher(text).find()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "at two in the morning", "for ten minutes", "twice in three days", "Count to 4.",
			"breathe in while you count three, and out while you count five", "count two in and three out",
			"call 116 123", "if you are under 18", "over 50", "Do this ten times.", "size from 0 to 10",
			"on 4 May 2021", "one in 2021", "the two things in one breath", "half of it", "half an hour",
			"a quarter to nine", "two people are quoted", "one trial", "three quarters of an hour", "most of the day",
			"at most two", "a third, in New Zealand", "a quarter of a tablet", "level AA of WCAG 2.2", "Numb, about 7",
			"the first half of the page", "one of them", "another of these", "three times a day", "70 sources",
			"in 1986 two researchers asked students", "born 2011 to 2013, children" })
	void findsNoneInTimesAgesNumbersAndSteps(String text) {
		assertThat(Figures.in(Locale.ENGLISH).orElseThrow().matcher(text).find()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1 in 3 | a third of the 120 people", "about half the women | 46 in 100 women",
					"9 in 100 men | 8.6 in 100", "six or seven in 100 | 6.5 in 100", "1,829 adults | Among 1829 adults",
					"thirty-five studies | 35 studies", "two surveys | In a survey of 669 people",
					"twice as likely | 2 times as likely", "one in five | 20 in 100" })
	void isClaimedInAnyForm(String figure, String claim) {
		assertThat(Numbers.allStandIn(claim, figure)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1 in 3 | 46 in 100", "46 in 100 | 64 in 100", "19 studies | 18 studies",
					"66 healthy volunteers | healthy volunteers", "twice as likely | more likely",
					"six or seven in 100 | 9 in 100" })
	void isNotClaimedByAnother(String figure, String claim) {
		assertThat(Numbers.allStandIn(claim, figure)).isFalse();
	}

	@Test
	void isNotHeldUpByWhatIsNoText() {
		assertTimeout(Duration.ofSeconds(5), () -> {
			for (String sign : List.of("1", "1,", "one ", "half a ", "ten ", "twenty-")) {
				findsNoneInTimesAgesNumbersAndSteps(sign.repeat(5_000));
			}
		});
	}

	@Test
	void readsTheEnglishOfEveryCountryAndLeavesOtherLanguagesAlone() {
		assertThat(Figures.in(Locale.UK)).isPresent();
		assertThat(Figures.in(Locale.FRENCH)).isEmpty();
	}

}
