package app.unshed.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows words, and sees through one slip in a longer one: a letter wrong, missing, too
 * many, or two of them swapped. The first letter has to be right, or "pitting" would be
 * "hitting".
 */
final class Spelling {

	/** Shorter words turn into other words by one letter. */
	private static final int MISSPELT_FROM = 6;

	private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");

	private final Set<String> known;

	private final Set<String> right;

	/** The longer words, by first letter and length. */
	private final Map<String, List<String>> longer = new HashMap<>();

	Spelling(Stream<String> words, List<String> right) {
		this.right = Set.copyOf(right);
		this.known = new HashSet<>(words.toList());
		this.known.stream()
			.filter((word) -> word.length() >= MISSPELT_FROM)
			.forEach((word) -> this.longer.computeIfAbsent(shape(word, word.length()), (shape) -> new ArrayList<>())
				.add(word));
	}

	private static String shape(String word, int length) {
		return word.charAt(0) + " " + length;
	}

	/** The words this may be meant as, itself the first. */
	Set<String> readings(String typed) {
		if (this.known.contains(typed) || this.right.contains(typed)) {
			return Set.of(typed);
		}
		Set<String> readings = new LinkedHashSet<>();
		readings.add(typed);
		Stream.of("$1", "$1$1")
			.map((letters) -> DRAWN_OUT.matcher(typed).replaceAll(letters))
			.filter(this.known::contains)
			.forEach(readings::add);
		for (int length = Math.max(MISSPELT_FROM, typed.length() - 1); length <= typed.length() + 1; length++) {
			this.longer.getOrDefault(shape(typed, length), List.of())
				.stream()
				.filter((word) -> isOneSlip(word, typed))
				.forEach(readings::add);
		}
		return readings;
	}

	/** Whether two different words whose lengths differ by no more than one are alike. */
	private static boolean isOneSlip(String word, String typed) {
		char[] right = word.toCharArray();
		char[] wrong = typed.toCharArray();
		int at = Arrays.mismatch(right, wrong);
		if (right.length != wrong.length) {
			boolean isMissing = wrong.length < right.length;
			return areEqualFrom(right, isMissing ? at + 1 : at, wrong, isMissing ? at : at + 1);
		}
		return areEqualFrom(right, at + 1, wrong, at + 1) || areEqualFrom(right, at + 2, wrong, at + 2)
				&& right[at] == wrong[at + 1] && right[at + 1] == wrong[at];
	}

	private static boolean areEqualFrom(char[] right, int inRight, char[] wrong, int inWrong) {
		return inRight <= right.length && inWrong <= wrong.length
				&& Arrays.equals(right, inRight, right.length, wrong, inWrong, wrong.length);
	}

}
