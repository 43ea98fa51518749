package app.unshed.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the names most like a mistyped one. */
public final class Nearest {

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	// Below this, two words look alike only to a computer.
	private static final double ALIKE = 0.8;

	// What one slip of the finger leaves alike, where there is little else to go by.
	private static final double CLEARLY_ALIKE = 0.9;

	// A longer text is no name, and comparing it would take long.
	private static final int LONGEST_NAME = 100;

	private static final int SHORTEST_WORD = 4;

	private static final int MOST_MEANT = 3;

	private Nearest() {
	}

	/** Those of the names a person may have meant, the likeliest first. */
	public static List<String> to(String typed, Collection<String> names, int most) {
		return to(typed, names, most, ALIKE);
	}

	private static List<String> to(String typed, Collection<String> names, int most, double alike) {
		return names.stream()
			.filter((name) -> likeness(typed, name) >= alike)
			.sorted(Comparator.comparingDouble((String name) -> -likeness(typed, name)))
			.limit(most)
			.toList();
	}

	/**
	 * Those of the names a person may have meant who typed one of them nearly, or a part.
	 */
	public static List<String> meant(String typed, Collection<String> names) {
		return meant(typed, names, ALIKE);
	}

	/** The same, of names among which there is no telling what kind was meant. */
	public static List<String> clearlyMeant(String typed, Collection<String> names) {
		return meant(typed, names, CLEARLY_ALIKE);
	}

	private static List<String> meant(String typed, Collection<String> names, double alike) {
		return Stream.concat(to(typed, names, MOST_MEANT, alike).stream(), sharingAWord(typed, names, alike))
			.distinct()
			.limit(MOST_MEANT)
			.toList();
	}

	/**
	 * Those of the names of which one word, longer than "and", is nearly one of the words
	 * typed.
	 */
	public static Stream<String> sharingAWord(String typed, Collection<String> names) {
		return sharingAWord(typed, names, ALIKE);
	}

	private static Stream<String> sharingAWord(String typed, Collection<String> names, double alike) {
		List<String> words = Stream.of(typed.split("\\W+")).filter((word) -> word.length() >= SHORTEST_WORD).toList();
		return names.stream()
			.filter((name) -> words.stream()
				.anyMatch((word) -> !to(word, List.of(name.split("-")), 1, alike).isEmpty()));
	}

	private static double likeness(String typed, String name) {
		return (typed.length() > LONGEST_NAME || name.length() > LONGEST_NAME) ? 0 : LIKENESS.apply(typed, name);
	}

}
