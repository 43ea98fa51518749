package app.unshed.finder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.unshed.content.ReasonId;

/**
 * Finds the phrase of the book that is nearest to what somebody typed. A reason has a few
 * hundred phrases, so that looking at each is quicker than any index of them.
 */
final class NearestPhrases {

	/** Below it, what is shared is often a word or two of no weight. */
	private static final double ALIKE = 0.45;

	private final Map<ReasonId, List<Phrase>> phrases = new HashMap<>();

	/**
	 * Adds what people say for a reason.
	 * @param words its vector, without runs of letters
	 */
	void add(ReasonId reason, String text, Vector words) {
		this.phrases.computeIfAbsent(reason, (id) -> new ArrayList<>()).add(new Phrase(text, words));
	}

	/**
	 * The phrase for this reason that shares most with a text, where it shares enough to
	 * say nearly the same.
	 */
	Optional<String> alike(Vector words, ReasonId reason) {
		return near(words, reason).filter((near) -> near.shared() >= ALIKE).map((near) -> near.phrase().text());
	}

	private Optional<Near> near(Vector words, ReasonId reason) {
		return this.phrases.getOrDefault(reason, List.of())
			.stream()
			.map((phrase) -> new Near(phrase, phrase.words().times(words)))
			.filter((near) -> near.shared() > 0)
			.max(Comparator.comparingDouble(Near::shared));
	}

	private record Phrase(String text, Vector words) {
	}

	private record Near(Phrase phrase, double shared) {
	}

}
