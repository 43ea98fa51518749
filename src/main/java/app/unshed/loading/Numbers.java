package app.unshed.loading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of an English text, in digits or in words. One and a hundred are none: they
 * only say that a share follows.
 */
final class Numbers {

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\d.,])(?:(\\d+(?:,\\d{3})*(?:\\.\\d+)?)|(\\p{L}+)(?:-(\\p{L}+))?)");

	private static final List<String> UP_TO_NINETEEN = List.of("zero", "one", "two", "three", "four", "five", "six",
			"seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
			"seventeen", "eighteen", "nineteen");

	private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
			"ninety");

	private static final Map<String, Integer> PARTS = Map.of("half", 2, "twice", 2, "third", 3, "thirds", 3, "quarter",
			4, "quarters", 4, "fifth", 5, "fifths", 5, "tenth", 10, "tenths", 10);

	private static final int FEW = 10;

	/** So far in a hundred may "1 in 3" lie from the share it stands for. */
	private static final int ROUNDED = 5;

	/** "Two surveys" in one sentence may have a claim each. */
	private static final Pattern FEW_IN_A_WORD = Pattern.compile(
			"(?i)(?:(?:about|nearly|over|under) )?(?:two|three|four|five|six|seven|eight|nine) (?!in |out |of |times |or |to ).*");

	private Numbers() {
	}

	/** Whether all numbers of a figure stand in what is claimed, if in another form. */
	static boolean allStandIn(String claimed, String figure) {
		Set<Double> known = in(claimed);
		return FEW_IN_A_WORD.matcher(figure).matches() || in(figure).stream()
			.allMatch((number) -> known.stream().anyMatch((other) -> sayTheSame(number, other)));
	}

	private static boolean sayTheSame(double number, double other) {
		double fewer = Math.min(number, other);
		return Math.abs(number - other) < 1 // rounded
				|| fewer <= FEW && Math.abs(100 / fewer - Math.max(number, other)) <= ROUNDED;
	}

	static Set<Double> in(String text) {
		return NUMBER.matcher(text)
			.results()
			.map(Numbers::value)
			.filter((value) -> value > 1 && value != 100)
			.collect(Collectors.toSet());
	}

	private static double value(MatchResult number) {
		return (number.group(1) != null) ? Double.parseDouble(number.group(1).replace(",", ""))
				: value(number.group(2).toLowerCase(Locale.ROOT), number.group(3));
	}

	private static double value(String word, @Nullable String behindHyphen) {
		if (TENS.contains(word)) {
			return (TENS.indexOf(word) + 2) * 10 + ((behindHyphen != null) ? UP_TO_NINETEEN.indexOf(behindHyphen) : 0);
		}
		return Math.max(UP_TO_NINETEEN.indexOf(word), PARTS.getOrDefault(word, 0));
	}

}
