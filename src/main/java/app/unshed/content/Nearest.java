package app.unshed.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the names most like a mistyped one. */
public final class Nearest {

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	// Below this, two words look alike only to a computer.
	private static final double ALIKE = 0.8;

	// A longer text is no name, and comparing it would take long.
	private static final int LONGEST_NAME = 100;

	private Nearest() {
	}

	/** Those of the names a person may have meant, the likeliest first. */
	public static List<String> to(String typed, Collection<String> names, int most) {
		return names.stream()
			.filter((name) -> likeness(typed, name) >= ALIKE)
			.sorted(Comparator.comparingDouble((String name) -> -likeness(typed, name)))
			.limit(most)
			.toList();
	}

	private static double likeness(String typed, String name) {
		return (typed.length() > LONGEST_NAME || name.length() > LONGEST_NAME) ? 0 : LIKENESS.apply(typed, name);
	}

}
