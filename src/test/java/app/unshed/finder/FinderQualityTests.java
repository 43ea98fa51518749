package app.unshed.finder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.unshed.FixedDay;
import app.unshed.content.ReasonId;
import app.unshed.finder.Questions.Question;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.api.Test;

/**
 * How well the finder answers, on three sets of questions. The figures are written to
 * {@code target/finder.txt}.
 */
class FinderQualityTests {

	private final FinderIndex finder = new FinderIndex(
			new ContentLoader(FixedDay.CLOCK).load(Path.of("content"), Locale.ENGLISH));

	private final Map<String, Answer> answers = new HashMap<>();

	@Test
	void printsItsFigures() throws IOException {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		for (String set : List.of("voices", "tuned-on", "kept-apart")) {
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
		}
		Files.writeString(Path.of("target/finder.txt"), text.toString());
	}

	private Answer answer(String question) {
		return this.answers.computeIfAbsent(question, this.finder::answer);
	}

	private List<ReasonId> reasons(String question) {
		return answer(question).matches().stream().map((match) -> match.reason().id()).toList();
	}

}
