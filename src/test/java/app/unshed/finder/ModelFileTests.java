package app.unshed.finder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger;
import app.unshed.content.Medicines;
import app.unshed.content.PhraseBook;
import app.unshed.content.Synonyms;
import app.unshed.content.Vocabulary;
import app.unshed.finder.Questions.Question;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ModelFileTests {

	private static final ContentSnapshot OURS = SiteFolder.loadOurs();

	private static final TrainingSet SET = TrainingSet.of(OURS);

	private static final FinderModel LEARNED = FinderModel.learn(SET);

	private static final ModelFile FILE = ModelFile.of(LEARNED, SET);

	@TempDir
	Path folder;

	@Test
	void whatIsReadAnswersAsWhatWasLearnedToTheLastBit() throws IOException {
		FinderIndex learned = new FinderIndex(OURS, Optional.empty());
		FinderIndex read = new FinderIndex(OURS, Optional.of(FILE));
		for (Question question : Questions.of("tuned-on")) {
			assertThat(read.answer(question.q())).isEqualTo(learned.answer(question.q()));
		}
	}

	@Test
	void whatIsReadIsWrittenAsItWasAndSoIsWhatIsLearnedAgain() {
		assertThat(ModelFile.of(FILE.read(SET).orElseThrow(), SET).bytes()).isEqualTo(FILE.bytes());
		assertThat(ModelFile.of(FinderModel.learn(SET), SET).bytes()).isEqualTo(FILE.bytes());
	}

	@Test
	void isNotForOtherContentFromWhichTheFinderLearnsAnew(CapturedOutput output) throws IOException {
		ContentSnapshot small = SiteFolder.small(this.folder).load();
		assertThat(new FinderIndex(small, Optional.of(FILE)).answer("hello")).isNotNull();
		assertThat(others()).allSatisfy((other) -> assertThat(FILE.read(other)).isEmpty());
		assertThat(FILE.read(TrainingSet.of(SiteFolder.loadOurs()))).isPresent();
		assertThat(output).doesNotContain("damaged");
	}

	@Test
	void isNotReadWhereItIsDamagedWhichTheLogTellsInOneLine(CapturedOutput output) {
		byte[] bytes = FILE.bytes();
		for (int place : new int[] { 0, 7, 8, 50, bytes.length / 2, bytes.length - 1 }) {
			byte[] damaged = bytes.clone();
			damaged[place] ^= 1;
			assertThat(new ModelFile(damaged).read(SET)).isEmpty();
		}
		assertThat(output.toString().lines().filter((line) -> line.contains("learns anew"))).hasSize(6);
		for (int size : new int[] { 0, 7, 8, 100, bytes.length - 1 }) {
			assertThat(new ModelFile(Arrays.copyOf(bytes, size)).read(SET)).isEmpty();
		}
	}

	/** Each with something else to learn. */
	private static Stream<TrainingSet> others() {
		Vocabulary words = SET.vocabulary();
		PhraseBook book = words.phrases();
		Danger danger = words.danger();
		return Stream.of(new TrainingSet(Locale.UK, SET.lessons(), words),
				new TrainingSet(SET.language(), reversed(SET.lessons()), words),
				with(new Vocabulary(new PhraseBook(book.byReason(), book.fittingNone(), reversed(book.bare())),
						words.medicines(), words.synonyms(), danger)),
				with(new Vocabulary(book,
						new Medicines(words.medicines().classes(), reversed(words.medicines().medicines())),
						words.synonyms(), danger)),
				with(new Vocabulary(book, words.medicines(), new Synonyms(reversed(words.synonyms().synonyms())),
						danger)),
				with(new Vocabulary(book, words.medicines(), words.synonyms(),
						new Danger(danger.same(), danger.passedOver(), danger.right(), danger.lists(), danger.kinds(),
								reversed(danger.urgent()), danger.calm()))));
	}

	private static TrainingSet with(Vocabulary vocabulary) {
		return new TrainingSet(SET.language(), SET.lessons(), vocabulary);
	}

	private static <T> List<T> reversed(List<T> some) {
		List<T> reversed = new ArrayList<>(some);
		Collections.reverse(reversed);
		return reversed;
	}

}
