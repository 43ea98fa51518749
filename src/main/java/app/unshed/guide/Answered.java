package app.unshed.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.AnswerId;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Question;
import app.unshed.content.Guide;
import app.unshed.content.QuestionId;

/**
 * How far a reader has come, and what they chose on the way. Answers further on are there
 * too where they have gone back.
 *
 * @param position how many questions lie before the one they are asked now
 * @param chosen their answers by question; none where they skipped it
 */
record Answered(int position, Map<QuestionId, Set<AnswerId>> chosen) {

	private static final String PARTS = ";";

	private static final String ANSWERS = ",";

	static Answered nothing() {
		return new Answered(0, Map.of());
	}

	/**
	 * Reads what {@link #written} wrote, or none where the questions have been changed
	 * since.
	 */
	static Optional<Answered> read(String text, Guide guide) {
		String[] parts = text.split(PARTS);
		Map<QuestionId, Set<AnswerId>> chosen = new LinkedHashMap<>();
		for (String part : List.of(parts).subList(1, parts.length)) {
			String[] sides = part.split("=", 2);
			Set<AnswerId> answers = Stream.of(sides[1].split(ANSWERS))
				.filter((answer) -> !answer.isEmpty())
				.map(AnswerId::new)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			boolean isAsked = guide.questions()
				.stream()
				.anyMatch((question) -> question.id().value().equals(sides[0]) && question.takes(answers));
			if (!isAsked) {
				return Optional.empty();
			}
			chosen.put(new QuestionId(sides[0]), answers);
		}
		int position = Integer.parseInt(parts[0]);
		return (position <= guide.questions().size())
				? Optional.of(new Answered(position, Collections.unmodifiableMap(chosen))) : Optional.empty();
	}

	/** In letters that a form carries as they are. */
	String written() {
		return Stream
			.concat(Stream.of(String.valueOf(this.position)),
					this.chosen.entrySet().stream().map((entry) -> entry.getKey() + "=" + joined(entry.getValue())))
			.collect(Collectors.joining(PARTS));
	}

	private static String joined(Set<AnswerId> answers) {
		return answers.stream().map(AnswerId::value).collect(Collectors.joining(ANSWERS));
	}

	Answered with(Question question, Set<AnswerId> answers) {
		Map<QuestionId, Set<AnswerId>> all = new LinkedHashMap<>(this.chosen);
		all.put(question.id(), answers);
		return new Answered(this.position, Collections.unmodifiableMap(all));
	}

	Answered forward() {
		return new Answered(this.position + 1, this.chosen);
	}

	Answered back() {
		return new Answered(Math.max(this.position - 1, 0), this.chosen);
	}

	boolean isComplete(Guide guide) {
		return this.position == guide.questions().size();
	}

	Set<AnswerId> to(Question question) {
		return this.chosen.getOrDefault(question.id(), Set.of());
	}

	/** Every answer they chose, whatever the question. */
	Set<AnswerId> all() {
		return this.chosen.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
	}

	/** The same in full, in the order of the questions. */
	List<Answer> answers(Guide guide) {
		Set<AnswerId> all = all();
		return guide.answers().filter((answer) -> all.contains(answer.id())).toList();
	}

}
