package app.unshed.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Phrases;
import app.unshed.content.Piece;
import app.unshed.content.Term;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingLevelTests {

	private final ContentSnapshot content = new ContentLoader(FixedDay.CLOCK).load(Path.of("content"), Locale.ENGLISH);

	private final Phrases names = this.content.glossary().namesOfMedicinesAndConditions();

	@ParameterizedTest
	@CsvSource({ "tear, 1", "crying, 2", "medicine, 3", "asked, 1", "the, 1", "emotion, 3" })
	void countsWhatIsSpoken(String word, int syllables) {
		assertThat(ReadingLevel.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void followsTheFormula() {
		ReadingLevel level = ReadingLevel.of("The cat sat on the mat. It was warm.\n");
		assertThat(level.words()).isEqualTo(9);
		assertThat(level.wordsASentence()).isEqualTo(4.5);
		assertThat(level.grade()).isCloseTo(0.39 * 4.5 + 11.8 - 15.59, within(0.001));
	}

	@Test
	void aColonDoesNotShortenASentence() {
		assertThat(ReadingLevel.of("It may be this: a word; or none.\n").wordsASentence()).isEqualTo(8);
	}

	@Test
	void leavesOutCitationsAndTagsAndEndsASentenceWithItsParagraph() {
		String html = "<p>Some cry.<sup><a href=\"#note-x\">1</a></sup></p><ul><li>Some do not</li></ul>";
		assertThat(ShownText.plain(Stream.of(html))).isEqualTo("Some cry.\nSome do not\n");
	}

	@Test
	void namesOfMedicinesAndConditionsAreNotCounted() {
		ReadingLevel level = ReadingLevel
			.of(this.names.takenOutOf("Some take sertraline for post-traumatic stress. Parkinson's is rare.\n"));
		assertThat(level).isEqualTo(ReadingLevel.of("Some take for. Is rare.\n"));
	}

	@Test
	void aHardWordThatNamesNoIllnessIsCounted() {
		assertThat(this.names.takenOutOf("Anhedonia, blunting and SSRIs")).isEqualTo("Anhedonia, blunting and ");
	}

	@Test
	void everyPageCanBeReadByATwelveYearOld() {
		assertThat(this.content.pieces()).isNotEmpty().allSatisfy((piece) -> {
			ReadingLevel level = of(piece);
			assertThat(level.grade()).as(piece.address()).isLessThanOrEqualTo(7.0);
			assertThat(level.wordsASentence()).as(piece.address()).isLessThanOrEqualTo(16.0);
		});
	}

	@Test
	void theMeaningsOfHardWordsAreEasierThanGradeSix() {
		String meanings = this.content.glossary().terms().stream().map(Term::meaning).collect(Collectors.joining("\n"));
		ReadingLevel level = ReadingLevel.of(this.names.takenOutOf(meanings));
		assertThat(level.grade()).isLessThanOrEqualTo(6.0);
		assertThat(level.wordsASentence()).isLessThanOrEqualTo(16.0);
	}

	@Test
	void theTextOfHalfThePagesIsEasierThanGradeSix() {
		double[] grades = this.content.pieces().mapToDouble((piece) -> of(piece).grade()).sorted().toArray();
		assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(6.0);
	}

	private ReadingLevel of(Piece piece) {
		return ReadingLevel.of(ShownText.of(piece).stream(), this.names);
	}

}
