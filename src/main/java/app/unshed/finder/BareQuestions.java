package app.unshed.finder;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.unshed.content.PlainWords;

/**
 * Knows the bare question, such as "why can't I cry", that tells nothing yet of what may
 * lie behind it. A text is one where a phrase of the book stands in it and each of its
 * other words stands in such a phrase too, for a single other word may be the cause. A
 * phrase of one word has to be the whole text.
 */
final class BareQuestions {

	/** Whoever asks, and however politely. */
	private static final Set<String> PASSED_OVER = Set
		.of("i im ive id my to do and but so please oh hi hello".split(" "));

	private final Concepts concepts;

	private final List<List<String>> phrases;

	private final Set<String> words = new HashSet<>();

	BareQuestions(List<String> phrases, Concepts concepts) {
		this.concepts = concepts;
		this.phrases = phrases.stream().map(PlainWords::of).map(this::asCompared).toList();
		this.phrases.forEach(this.words::addAll);
	}

	boolean include(List<String> text) {
		List<String> asked = asCompared(text);
		return this.words.containsAll(asked) && this.phrases.stream()
			.anyMatch((phrase) -> (phrase.size() == 1) ? asked.equals(phrase)
					: Collections.indexOfSubList(asked, phrase) >= 0);
	}

	private List<String> asCompared(List<String> text) {
		return text.stream().filter((word) -> !PASSED_OVER.contains(word)).map(this::meant).toList();
	}

	/** What a word stands for, so that "weep" is "cry"; else itself. */
	private String meant(String word) {
		return this.concepts.in(List.of(word)).stream().map(Concepts.Concept::name).findFirst().orElse(word);
	}

}
