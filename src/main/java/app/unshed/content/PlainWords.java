package app.unshed.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared with others: in small letters, without accents
 * and apostrophes, so that "Can’t" and "cant" are one word.
 */
public final class PlainWords {

	/** A word; and one whose apostrophe was lost on the way, as in "can t". */
	private static final Pattern TYPED = Pattern.compile(
			"\\b(?:can|don|won|couldn|didn|doesn|isn|wasn|haven|hasn|"
					+ "hadn|shouldn|wouldn|aren|ain)[^\\p{L}\\p{N}]t(?![\\p{L}\\p{N}'’])|[\\p{L}\\p{N}\\p{M}'’‘`´]+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}]+");

	private PlainWords() {
	}

	/** The words of a text, in their order. */
	public static List<String> of(String text) {
		return in(text).stream().map(Word::plain).toList();
	}

	/** The words of a text, in their order, with the form in which each was typed. */
	public static List<Word> in(String text) {
		return TYPED.matcher(text)
			.results()
			.map(MatchResult::group)
			.map((typed) -> new Word(plain(typed), typed))
			.filter((word) -> !word.plain().isEmpty())
			.toList();
	}

	private static String plain(String typed) {
		String small = Normalizer.normalize(typed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		return DROPPED.matcher(small).replaceAll("");
	}

	/** A word as it is compared, and as it was typed. */
	public record Word(String plain, String typed) {
	}

}
