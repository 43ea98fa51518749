package app.unshed.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger.Peril;
import app.unshed.content.DangerWords;
import app.unshed.content.PlainWords.Word;
import app.unshed.content.PlainWords;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.finder.Answer.Match;

/** Answers from what was learned of one snapshot of the content. */
final class FinderIndex {

	private static final int MOST_REASONS = 3;

	/**
	 * What fits none may lie this far above a part of the best reason; chosen on the
	 * questions to tune on and on others that fit none.
	 */
	private static final double NONE_BAR = -0.2;

	/** How much a good reason speaks against none. */
	private static final double NONE_PART = 0.5;

	/** A second or third reason this far on the other side is not worth reading. */
	private static final double FAR_OFF = -0.9;

	/** Nor is one that lies this far behind the first. */
	private static final double FAR_BEHIND = 0.8;

	private final Map<ReasonId, Reason> reasons;

	private final DangerWords danger;

	private final FinderModel model;

	FinderIndex(ContentSnapshot content) {
		this(content, ModelFile.packedFor(content.language()));
	}

	/**
	 * Makes ready to answer.
	 * @param file what was learned before, or none
	 */
	FinderIndex(ContentSnapshot content, Optional<ModelFile> file) {
		this.reasons = content.reasons();
		CompletableFuture<DangerWords> words = CompletableFuture
			.supplyAsync(() -> new DangerWords(content.vocabulary().danger()));
		this.model = FinderModel.of(TrainingSet.of(content), file);
		this.danger = words.join();
	}

	Answer answer(String text) {
		List<Word> words = PlainWords.in(text);
		List<String> plain = words.stream().map(Word::plain).toList();
		Vector vector = this.model.space().vector(plain);
		boolean isBare = this.model.bare().include(plain);
		List<Match> matches = (isBare || vector.numbers().length == 0) ? List.of() : matches(vector, words);
		Set<Peril> perils = this.danger.in(text);
		boolean soundsUrgent = !this.danger.isMostlyHarmless(text)
				&& this.model.danger().isIn(vector, words.size(), perils);
		Answer answer = new Answer(perils, soundsUrgent, isBare, matches);
		// Help is not followed by a guess that would hurt.
		return answer.isUrgent() ? answer.onlyWithSureReasons() : answer;
	}

	private List<Match> matches(Vector vector, List<Word> words) {
		Map<Optional<ReasonId>, Double> margins = this.model.reasons().marginsOf(vector);
		double none = margins.getOrDefault(Optional.<ReasonId>empty(), Double.NEGATIVE_INFINITY);
		List<Map.Entry<Optional<ReasonId>, Double>> best = margins.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().isPresent())
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.limit(MOST_REASONS)
			.toList();
		double first = best.get(0).getValue();
		if (none > NONE_PART * first + NONE_BAR) {
			return List.of();
		}
		return best.stream()
			.filter((entry) -> entry.getValue() == first || entry.getValue() > Math.max(FAR_OFF, first - FAR_BEHIND))
			.map((entry) -> match(entry.getKey().orElseThrow(), entry.getValue(), vector, words))
			// What no word of the reader explains, they could not weigh.
			.filter((match) -> !match.because().isEmpty())
			.toList();
	}

	private Match match(ReasonId id, double margin, Vector vector, List<Word> words) {
		Reason reason = this.reasons.get(id);
		if (reason == null) {
			throw new IllegalStateException("The finder knows a reason that is not there: " + id);
		}
		return new Match(reason, 1 / (1 + Math.exp(-2 * margin)), because(id, words),
				this.model.quotable()
					.alike(this.model.space().words(vector), id)
					.filter((phrase) -> this.danger.in(phrase).isEmpty()));
	}

	/** The words of the reader that speak most for a reason. */
	private List<String> because(ReasonId id, List<Word> words) {
		return TellingRuns.in(words, this.model.space()
			.sharesOfWords(words.stream().map(Word::plain).toList(), this.model.reasons().weights(Optional.of(id))));
	}

}
