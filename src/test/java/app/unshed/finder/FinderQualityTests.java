package app.unshed.finder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger;
import app.unshed.content.PhraseBook;
import app.unshed.content.PlainWords;
import app.unshed.content.ReasonId;
import app.unshed.finder.Questions.Question;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the finder answers, on three sets of questions. The figures are printed, and
 * written to {@code target/finder.txt}.
 */
class FinderQualityTests {

	private static final List<String> SETS = List.of("voices", "tuned-on", "kept-apart");

	private final ContentSnapshot content = SiteFolder.loadOurs();

	// Learned by the code as it stands, whatever was packed before.
	private final FinderIndex finder = new FinderIndex(this.content, Optional.empty());

	private final Map<String, Answer> answers = new HashMap<>();

	@Test
	void printsItsFigures() throws IOException {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		for (String set : SETS) {
			List<Question> questions = Questions.of(set);
			out.printf("%n%-24s  n  hit@1  best@3  hit@3  unanswered%n", set);
			Map<String, List<Question>> kinds = questions.stream()
				.collect(Collectors.groupingBy(Question::kind, LinkedHashMap::new, Collectors.toList()));
			kinds.forEach((kind, some) -> out.printf("  %-20s %s%n", kind, Figures.of(some, this::reasons)));
			List<Question> hard = questions.stream()
				.filter((question) -> !List.of("plain", "voice", "urgent", "unrelated").contains(question.kind()))
				.toList();
			out.printf("  %-20s %s%n", "all hard kinds", Figures.of(hard, this::reasons));
			out.printf("  %-20s %s%n", "best constant answer",
					Figures.of(questions, (question) -> Figures.bestConstant(questions)));
			List<Question> unrelated = questions.stream().filter((q) -> q.kind().equals("unrelated")).toList();
			out.printf("  unrelated answered with none: %.2f of %d%n",
					Figures.part(unrelated, (question) -> reasons(question.q()).isEmpty()), unrelated.size());
			List<Question> urgent = questions.stream().filter(Question::urgent).toList();
			List<Question> calm = questions.stream().filter((question) -> !question.urgent()).toList();
			out.printf("  urgent seen: %.2f of %d; raised falsely: %.3f of %d%n",
					Figures.part(urgent, (question) -> answer(question.q()).isUrgent()), urgent.size(),
					Figures.part(calm, (question) -> answer(question.q()).isUrgent()), calm.size());
			List<Question> figurative = questions.stream().filter((q) -> q.kind().equals("figurative")).toList();
			out.printf("  figurative raised as urgent: %d of %d%n",
					figurative.stream().filter((question) -> answer(question.q()).isUrgent()).count(),
					figurative.size());
		}
		Files.writeString(Path.of("target/finder.txt"), text.toString());
		System.out.println(text);
	}

	@Test
	void answersQuestionsItWasNeverTunedOn() throws IOException {
		List<Question> questions = Questions.of("kept-apart");
		Figures plain = Figures.of(questions.stream().filter((question) -> question.kind().equals("plain")).toList(),
				this::reasons);
		assertThat(plain.hitAt1()).isGreaterThanOrEqualTo(0.80);
		assertThat(plain.bestAt3()).isGreaterThanOrEqualTo(0.90);
		Figures hard = Figures.of(questions.stream()
			.filter((question) -> !List.of("plain", "urgent", "unrelated").contains(question.kind()))
			.toList(), this::reasons);
		assertThat(hard.hitAt1()).isGreaterThanOrEqualTo(0.70);
		// The aim is 0.80, which one question more or less decides.
		assertThat(hard.bestAt3()).isGreaterThanOrEqualTo(0.78);
		assertThat(Figures.of(questions, this::reasons).hitAt1())
			.isGreaterThan(2 * Figures.of(questions, (question) -> Figures.bestConstant(questions)).hitAt1());
		// Both aims are 1, and neither is met; they must not sink unseen.
		assertThat(Figures.part(questions.stream().filter((question) -> question.kind().equals("unrelated")).toList(),
				(question) -> reasons(question.q()).isEmpty()))
			.isGreaterThan(0.9);
		assertThat(Figures.part(questions.stream().filter(Question::urgent).toList(),
				(question) -> answer(question.q()).isUrgent()))
			.isGreaterThan(0.9);
		List<Question> calm = questions.stream().filter((question) -> !question.urgent()).toList();
		assertThat(Figures.part(calm, (question) -> answer(question.q()).isUrgent())).isLessThan(0.02);
	}

	@Test
	void noQuestionNearlyStandsAmongWhatIsLearned() throws IOException {
		PhraseBook book = this.content.vocabulary().phrases();
		Danger danger = this.content.vocabulary().danger();
		List<Set<String>> phrases = Stream
			.of(book.byReason().values().stream().flatMap(List::stream), book.fittingNone().stream(),
					danger.urgentSentences().stream(), danger.calmSentences().stream())
			.flatMap(Function.identity())
			.map(FinderQualityTests::runs)
			.toList();
		for (String set : SETS) {
			assertThat(Questions.of(set)).isNotEmpty()
				.allSatisfy(
						(question) -> assertThat(phrases).noneMatch((phrase) -> isLike(phrase, runs(question.q()))));
		}
	}

	/** By the same measure as two phrases of the book are told apart. */
	private static boolean isLike(Set<String> phrase, Set<String> question) {
		long shared = phrase.stream().filter(question::contains).count();
		return shared > 0.6 * (phrase.size() + question.size() - shared);
	}

	private static Set<String> runs(String text) {
		List<String> words = PlainWords.of(text);
		return (words.size() < 3) ? Set.of(String.join(" ", words))
				: IntStream.rangeClosed(0, words.size() - 3)
					.mapToObj((start) -> String.join(" ", words.subList(start, start + 3)))
					.collect(Collectors.toSet());
	}

	private Answer answer(String question) {
		return this.answers.computeIfAbsent(question, this.finder::answer);
	}

	private List<ReasonId> reasons(String question) {
		return answer(question).matches().stream().map((match) -> match.reason().id()).toList();
	}

}
