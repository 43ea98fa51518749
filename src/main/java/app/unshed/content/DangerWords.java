package app.unshed.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import app.unshed.content.Danger.Peril;

/**
 * Sees by single words and phrases what a person may be in danger of. Small misspellings
 * of longer words are seen through; a phrase that is known to be harmless is passed over.
 */
public final class DangerWords {

	/** Shorter words turn into other words by one letter. */
	private static final int MISSPELT_FROM = 6;

	private final List<Sort> sorts;

	public DangerWords(Danger danger) {
		this.sorts = danger.kinds()
			.stream()
			.map((sort) -> new Sort(sort.id(), words(sort.words()), words(sort.not())))
			.toList();
	}

	private static List<List<String>> words(List<String> phrases) {
		return phrases.stream().map(PlainWords::of).toList();
	}

	/** What the writer of this text, or somebody they tell of, may be in danger of. */
	public Set<Peril> in(String text) {
		List<String> words = PlainWords.of(text);
		Set<Peril> seen = EnumSet.noneOf(Peril.class);
		this.sorts.stream().filter((sort) -> sort.isIn(words)).forEach((sort) -> seen.add(sort.peril()));
		return seen;
	}

	/** One sort of danger, in words ready to be compared. */
	private record Sort(Peril peril, List<List<String>> phrases, List<List<String>> harmless) {

		boolean isIn(List<String> words) {
			BitSet passedOver = new BitSet();
			this.harmless.forEach((phrase) -> places(phrase, words, String::equals)
				.forEach((start) -> passedOver.set(start, start + phrase.size())));
			return this.phrases.stream()
				.anyMatch((phrase) -> places(phrase, words, Sort::isSpeltLike).stream()
					.anyMatch((start) -> passedOver.get(start, start + phrase.size()).isEmpty()));
		}

		private static List<Integer> places(List<String> phrase, List<String> words, BiPredicate<String, String> same) {
			List<Integer> places = new ArrayList<>();
			for (int start = 0; start + phrase.size() <= words.size(); start++) {
				int i = 0;
				while (i < phrase.size() && same.test(phrase.get(i), words.get(start + i))) {
					i++;
				}
				if (i == phrase.size()) {
					places.add(start);
				}
			}
			return places;
		}

		private static boolean isSpeltLike(String word, String typed) {
			return word.equals(typed) || word.length() >= MISSPELT_FROM && Math.abs(word.length() - typed.length()) <= 1
					&& isOneSlipFrom(word, typed);
		}

		/**
		 * Whether one letter is wrong, missing, too many, or has changed places with the
		 * next. Asked for every word of ours at every word of a text.
		 */
		private static boolean isOneSlipFrom(String word, String typed) {
			int shorter = Math.min(word.length(), typed.length());
			int before = 0;
			while (before < shorter && word.charAt(before) == typed.charAt(before)) {
				before++;
			}
			int after = 0;
			while (after < shorter - before
					&& word.charAt(word.length() - 1 - after) == typed.charAt(typed.length() - 1 - after)) {
				after++;
			}
			int between = Math.max(word.length(), typed.length()) - before - after;
			return between <= 1 || between == 2 && word.length() == typed.length()
					&& word.charAt(before) == typed.charAt(before + 1)
					&& word.charAt(before + 1) == typed.charAt(before);
		}

	}

}
