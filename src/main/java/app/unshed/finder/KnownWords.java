package app.unshed.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that are no slip of the finger: those of our own pages, and those that many
 * phrases have. The phrase book is misspelt on purpose, and a slip shown to a reader as
 * how others say it would look like ours.
 */
final class KnownWords {

	/** No slip is made so often in the phrase book; "cant" is, and reads well enough. */
	private static final int OFTEN = 3;

	private final Map<String, Integer> counts = new HashMap<>();

	/**
	 * Counts words.
	 * @param words those of each lesson
	 */
	KnownWords(List<Lesson> lessons, List<List<String>> words) {
		for (int i = 0; i < lessons.size(); i++) {
			int times = isOfOurPages(lessons.get(i)) ? OFTEN : 1;
			words.get(i).forEach((word) -> this.counts.merge(word, times, Integer::sum));
		}
	}

	private static boolean isOfOurPages(Lesson lesson) {
		return lesson.label().isPresent() && !lesson.isQuotable();
	}

	boolean include(List<String> words) {
		return words.stream().allMatch((word) -> this.counts.getOrDefault(word, 0) >= OFTEN);
	}

}
