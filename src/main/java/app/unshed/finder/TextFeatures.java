package app.unshed.finder;

import java.util.List;

import app.unshed.finder.Concepts.Concept;

/**
 * Takes a text apart into what can be compared: its words, pairs of neighbours, what they
 * stand for, and runs of letters, by which a misspelt word is still near the right one.
 * <p>
 * A feature is told as a number of 64 bits made from its letters (Fowler, Noll and Vo's
 * hash): the million runs of letters in a phrase book need not become a million strings.
 */
final class TextFeatures {

	private static final int SHORTEST_RUN = 3;

	private static final int LONGEST_RUN = 4;

	private static final long OFFSET = 0xcbf29ce484222325L;

	private static final long PRIME = 0x100000001b3L;

	private final Concepts concepts;

	TextFeatures(Concepts concepts) {
		this.concepts = concepts;
	}

	/** Tells every feature of these words, each as often as it is there. */
	void tell(List<String> words, Listener listener) {
		long before = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			listener.hears(Sort.WORD, number(word), i);
			if (i > 0) {
				listener.hears(Sort.PAIR, and(and(before, ' '), word), i);
			}
			before = number(word);
			tellRuns(word, i, listener);
		}
		for (Concept concept : this.concepts.in(words)) {
			listener.hears(Sort.WORD, number(concept.name()), concept.word());
		}
	}

	private static void tellRuns(String word, int place, Listener listener) {
		int end = word.length() + 1;
		for (int start = -1; start + SHORTEST_RUN - 1 <= end - 1; start++) {
			long run = ~OFFSET; // never the same as a word
			for (int i = start; i < start + LONGEST_RUN && i < end; i++) {
				run = and(run, (i < 0 || i >= word.length()) ? ' ' : word.charAt(i));
				if (i - start + 1 >= SHORTEST_RUN) {
					listener.hears(Sort.LETTERS, run, place);
				}
			}
		}
	}

	/** The number a word is told as. */
	static long number(String word) {
		return and(OFFSET, word);
	}

	private static long and(long hash, String letters) {
		long result = hash;
		for (int i = 0; i < letters.length(); i++) {
			result = and(result, letters.charAt(i));
		}
		return result;
	}

	private static long and(long hash, char letter) {
		return (hash ^ letter) * PRIME;
	}

	/** The sorts of features. */
	enum Sort {

		/** A word, or what it stands for. */
		WORD,

		/** Two words beside each other. */
		PAIR,

		/** A run of letters, with the gap before or after a word as one. */
		LETTERS

	}

	/** Hears the features of a text. */
	interface Listener {

		/**
		 * A feature is there.
		 * @param word the place of the word it comes from
		 */
		void hears(Sort sort, long feature, int word);

	}

}
