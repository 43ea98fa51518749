package app.unshed.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.Danger.Peril;
import app.unshed.content.DangerWords;
import app.unshed.content.PhraseBook;
import app.unshed.content.Vocabulary;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How much danger our own words see, and how often they see some where none is. */
class DangerFiguresTests {

	private final Vocabulary vocabulary = SiteFolder.loadOurs().vocabulary();

	private final DangerWords words = new DangerWords(this.vocabulary.danger());

	private final Sentences sentences = sentences();

	private static Sentences sentences() {
		try {
			return new YAMLMapper().readValue(Files.readString(Path.of("src/test/resources/finder/danger.yaml")),
					Sentences.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void seesAlmostEverySentenceOfDanger() {
		assertThat(partRaised(this.sentences.urgent())).isGreaterThan(0.97);
	}

	@Test
	void raisesAlmostNoFigurativeSentence() {
		assertThat(partRaised(this.sentences.calm())).isLessThan(0.01);
	}

	// Some phrasings of the book do tell of danger.
	@Test
	void raisesFewPhrasesOfTheBook() {
		PhraseBook book = this.vocabulary.phrases();
		assertThat(partRaised(
				Stream.concat(book.byReason().values().stream().flatMap(List::stream), book.fittingNone().stream())
					.toList()))
			.isLessThan(0.01);
	}

	private double partRaised(List<String> texts) {
		return (double) texts.stream().filter(this::isRaised).count() / texts.size();
	}

	private boolean isRaised(String text) {
		return this.words.in(text).stream().anyMatch(Peril::isUrgent);
	}

	/** Sentences with what should be seen in them. */
	record Sentences(List<String> urgent, List<String> calm) {
	}

}
