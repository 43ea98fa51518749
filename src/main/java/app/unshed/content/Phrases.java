package app.unshed.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words and names in a text: only whole ones, and the longest where two begin
 * alike. Capital letters count, so that an abbreviation is not found in a word; the first
 * letter alone may be either, as a sentence may begin with it. An apostrophe is one,
 * whether straight or curved.
 */
public final class Phrases {

	// A hyphen too: "trauma" does not stand in "trauma-focused".
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}-]+");

	/** The first word of a phrase to the keys of those that begin with it. */
	private final Map<String, List<String>> byFirstWord;

	public Phrases(Stream<String> phrases) {
		this.byFirstWord = phrases.map(Phrases::key)
			.filter((key) -> WORD.matcher(key).lookingAt())
			.sorted(Comparator.comparingInt(String::length).reversed())
			.collect(Collectors.groupingBy(Phrases::firstWord));
	}

	/** Every place of a text where one of them stands. */
	public List<Found> in(String text) {
		List<Found> all = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		int from = 0;
		while (word.find(from)) {
			Optional<Found> found = at(word.start(), key(word.group()), text);
			found.ifPresent(all::add);
			from = found.map(Found::end).orElse(word.end());
		}
		return all;
	}

	/** Whether one of them stands in a text. */
	public boolean standIn(String text) {
		return !in(text).isEmpty();
	}

	private Optional<Found> at(int start, String firstWord, String text) {
		return this.byFirstWord.getOrDefault(firstWord, List.of())
			.stream()
			.map((key) -> new Found(key, start, start + key.length()))
			.filter((found) -> found.isWholeIn(text))
			.findFirst();
	}

	/** The text without them. */
	public String takenOutOf(String text) {
		StringBuilder rest = new StringBuilder();
		int from = 0;
		for (Found found : in(text)) {
			rest.append(text, from, found.start());
			from = found.end();
		}
		return rest.append(text, from, text.length()).toString();
	}

	/** The same for every way in which one phrase may stand in a text. */
	public static String key(String phrase) {
		if (phrase.isEmpty()) {
			return phrase;
		}
		int first = phrase.codePointAt(0);
		String rest = phrase.substring(Character.charCount(first)).replace('\'', '’');
		return Character.toString(Character.toLowerCase(first)) + rest;
	}

	private static String firstWord(String key) {
		Matcher word = WORD.matcher(key);
		return word.lookingAt() ? word.group() : "";
	}

	/**
	 * A phrase in a text.
	 *
	 * @param key the phrase, as its {@link Phrases#key}
	 */
	public record Found(String key, int start, int end) {

		/** The words of the text that are the phrase. */
		public String of(String text) {
			return text.substring(this.start, this.end);
		}

		private boolean isWholeIn(String text) {
			return this.end <= text.length() && Phrases.key(text.substring(this.start, this.end)).equals(this.key)
					&& !WORD.matcher(text).region(this.end, text.length()).lookingAt();
		}

	}

}
