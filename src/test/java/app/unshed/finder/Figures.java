package app.unshed.finder;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.unshed.content.ReasonId;
import app.unshed.finder.Questions.Question;

/**
 * How well a set of questions is answered.
 *
 * @param questions how many of them some reason fits
 * @param hitAt1 the part of these whose first answer is accepted
 * @param bestAt3 the part whose best answer is among the three
 * @param hitAt3 the part that has an accepted answer among the three
 * @param unanswered the part answered with no reason at all
 */
record Figures(int questions, double hitAt1, double bestAt3, double hitAt3, double unanswered) {

	static Figures of(Collection<Question> questions, Function<String, List<ReasonId>> answers) {
		List<Question> fitting = questions.stream().filter((question) -> !question.reasons().isEmpty()).toList();
		return new Figures(fitting.size(),
				part(fitting, (question) -> question.reasons().contains(first(answers.apply(question.q())))),
				part(fitting, (question) -> answers.apply(question.q()).contains(question.reasons().get(0))),
				part(fitting, (question) -> !Collections.disjoint(answers.apply(question.q()), question.reasons())),
				part(fitting, (question) -> answers.apply(question.q()).isEmpty()));
	}

	/** The three reasons that, given to every question, would be accepted most often. */
	static List<ReasonId> bestConstant(Collection<Question> questions) {
		Map<ReasonId, Long> accepted = questions.stream()
			.flatMap((question) -> question.reasons().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return accepted.entrySet()
			.stream()
			.sorted(Map.Entry.<ReasonId, Long>comparingByValue(Comparator.reverseOrder()))
			.limit(3)
			.map(Map.Entry::getKey)
			.toList();
	}

	static <T> double part(Collection<T> all, Predicate<T> some) {
		return all.isEmpty() ? 0 : (double) all.stream().filter(some).count() / all.size();
	}

	private static ReasonId first(List<ReasonId> answers) {
		return answers.isEmpty() ? new ReasonId("none") : answers.get(0);
	}

	@Override
	public String toString() {
		return "%3d  %.2f   %.2f    %.2f   %.2f".formatted(this.questions, this.hitAt1, this.bestAt3, this.hitAt3,
				this.unanswered);
	}

}
