package app.unshed.finder;

import java.util.List;

import app.unshed.finder.Concepts.Concept;

/**
 * Takes a text apart into what can be compared: its words, pairs of neighbours, what they
 * stand for, and runs of letters, by which a misspelt word is still near the right one.
 */
final class TextFeatures {

	private static final int SHORTEST_RUN = 3;

	private static final int LONGEST_RUN = 5;

	private final Concepts concepts;

	TextFeatures(Concepts concepts) {
		this.concepts = concepts;
	}

	/** Tells every feature of these words, each as often as it is there. */
	void tell(List<String> words, Listener listener) {
		for (int i = 0; i < words.size(); i++) {
			listener.hears(Block.WORDS, words.get(i), i);
			if (i > 0) {
				listener.hears(Block.WORDS, words.get(i - 1) + " " + words.get(i), i);
			}
			tellRuns(words.get(i), i, listener);
		}
		for (Concept concept : this.concepts.in(words)) {
			listener.hears(Block.WORDS, concept.name(), concept.word());
		}
	}

	private static void tellRuns(String word, int place, Listener listener) {
		String bounded = " " + word + " ";
		for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
			for (int start = 0; start + length <= bounded.length(); start++) {
				listener.hears(Block.LETTERS, bounded.substring(start, start + length), place);
			}
		}
	}

	/** The two sorts of features, each weighed by itself. */
	enum Block {

		WORDS, LETTERS

	}

	/** Hears the features of a text. */
	interface Listener {

		/**
		 * A feature is there.
		 * @param word the place of the word it comes from
		 */
		void hears(Block block, String feature, int word);

	}

}
