package app.unshed.review;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Phrases;

/**
 * How hard a text is to read. Names of medicines and conditions are taken out of a page
 * before it is measured: they count neither as words nor as syllables, whether the
 * glossary explains them or only lists them. A reader has to meet them, and no plainer
 * word would say the same; their sentence still counts as one. What is only a hard word,
 * such as "anhedonia", stays in.
 *
 * @param words the number of words
 * @param wordsASentence the mean length of a sentence
 * @param grade the Flesch-Kincaid grade: the year of an American school in which it can
 * be read (Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word -
 * 15.59). Made for English.
 */
public record ReadingLevel(int words, double wordsASentence, double grade) {

	private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?][”’)*]*\\s+|\\n");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");

	private static final Pattern VOWELS = Pattern.compile("[aeiouáéèíóöü]{1,2}y?|y");

	/** Measures what is shown, these names left out. */
	static ReadingLevel of(Stream<ShownText> parts, Phrases names) {
		return of(names.takenOutOf(parts.map(ShownText::text).collect(Collectors.joining())));
	}

	/** Measures a plain text in which every paragraph ends its line. */
	public static ReadingLevel of(String text) {
		List<List<String>> sentences = END_OF_SENTENCE.splitAsStream(text)
			.map(ReadingLevel::words)
			.filter((words) -> !words.isEmpty())
			.toList();
		int words = sentences.stream().mapToInt(List::size).sum();
		if (words == 0) {
			return new ReadingLevel(0, 0, 0);
		}
		int syllables = sentences.stream().flatMap(List::stream).mapToInt(ReadingLevel::syllables).sum();
		double wordsASentence = (double) words / sentences.size();
		return new ReadingLevel(words, wordsASentence, 0.39 * wordsASentence + 11.8 * syllables / words - 15.59);
	}

	private static List<String> words(String sentence) {
		return WORD.matcher(sentence).results().map((word) -> word.group().toLowerCase(Locale.ROOT)).toList();
	}

	/** A count by groups of vowels, without the ending that is written and not spoken. */
	static int syllables(String word) {
		if (word.length() <= 3) {
			return 1;
		}
		String spoken = word.replaceFirst("(?:[^laeiouy]es|ed|[^laeiouy]e)$", "").replaceFirst("^y", "");
		return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
	}

}
