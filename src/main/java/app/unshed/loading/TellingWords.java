package app.unshed.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each word of a collection of texts tells: a rare one much, and one that stands
 * in every second text little. By these, two texts are compared in which the same words
 * stand in another order.
 */
final class TellingWords {

	/** The part of what their words tell that two texts may share. */
	private static final double MOST_SHARED = 0.7;

	// A shorter text is another one as soon as it has one word more.
	private static final int FEWEST_WORDS = 4;

	private final Map<String, Double> weights = new HashMap<>();

	TellingWords(Collection<Set<String>> texts) {
		Map<String, Integer> counts = new HashMap<>();
		texts.forEach((words) -> words.forEach((word) -> counts.merge(word, 1, Integer::sum)));
		counts.forEach((word, count) -> this.weights.put(word, Math.log1p((double) texts.size() / count)));
	}

	/**
	 * Those that tell most. A text that is like this one has one of its own among them.
	 */
	List<String> first(Set<String> words) {
		List<String> first = new ArrayList<>();
		if (words.size() >= FEWEST_WORDS) {
			double all = sum(words);
			double rest = all;
			for (String word : words.stream().sorted(Comparator.comparingDouble(this::weight).reversed()).toList()) {
				// Even with all of the rest it would share too little.
				if (rest <= MOST_SHARED * all) {
					break;
				}
				first.add(word);
				rest -= weight(word);
			}
		}
		return first;
	}

	/** Plain loops: for each start, thousands of pairs are compared. */
	boolean areShared(Set<String> words, Set<String> others) {
		if (Math.min(words.size(), others.size()) < FEWEST_WORDS) {
			return false;
		}
		double shared = 0;
		double all = sum(others);
		for (String word : words) {
			if (others.contains(word)) {
				shared += weight(word);
			}
			else {
				all += weight(word);
			}
		}
		return shared > MOST_SHARED * all;
	}

	private double sum(Collection<String> words) {
		double sum = 0;
		for (String word : words) {
			sum += weight(word);
		}
		return sum;
	}

	private double weight(String word) {
		return this.weights.getOrDefault(word, 0d);
	}

}
