package app.unshed.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the site as they are spelt there, among which one that was left unfinished
 * or misspelt is looked for.
 */
final class SpeltWords {

	private static final int SHORTEST_BEGINNING = 3;

	private static final int MOST_ENDINGS = 50;

	// A shorter word is one letter away from too many others.
	private static final int SHORTEST_TO_MEND = 4;

	// A longer one is no word, and every letter costs.
	private static final int LONGEST_TO_MEND = 20;

	private static final int MOST_MENDED = 3;

	private static final float ALIKE = 0.7f;

	// So many letters before the slip are right, in a word that is not written out.
	private static final int RIGHT_BEFORE_SLIP = 2;

	private final IndexReader reader;

	private final DirectSpellChecker spelling = new DirectSpellChecker();

	SpeltWords(IndexReader reader) {
		this.reader = reader;
		this.spelling.setMinQueryLength(SHORTEST_TO_MEND);
	}

	/**
	 * Words that the reader may not have written to their end.
	 * @param isKnown whether it stands on the site with other endings; then it lacks no
	 * more than a letter, as "medicin" does, and no "s"
	 */
	List<String> begun(String word, boolean isKnown) throws IOException {
		if (word.length() < SHORTEST_BEGINNING) {
			return List.of();
		}
		if (!isKnown) {
			return beginningWith(word, MOST_ENDINGS);
		}
		return (occurrences(word) > 0) ? List.of()
				: beginningWith(word, MOST_ENDINGS).stream()
					.filter((whole) -> whole.length() == word.length() + 1 && !whole.endsWith("s"))
					.toList();
	}

	/** The commonest of the words that begin so. */
	List<String> writtenOut(String beginning, List<String> begun) throws IOException {
		String commonest = "";
		for (String whole : begun) {
			commonest = (commonest.isEmpty() || occurrences(whole) > occurrences(commonest)) ? whole : commonest;
		}
		return (commonest.isEmpty() || beginning.length() < SHORTEST_TO_MEND) ? List.of() : List.of(commonest);
	}

	private int occurrences(String word) throws IOException {
		return this.reader.docFreq(new Term(SearchAnalyzer.AS_SPELT, word));
	}

	/** The words that are nearly this one, or else the one that begins nearly so. */
	List<String> nearly(String word) throws IOException {
		if (word.length() < SHORTEST_TO_MEND || word.length() > LONGEST_TO_MEND) {
			return List.of();
		}
		List<String> whole = nearlyWhole(word);
		return whole.isEmpty() ? nearlyBegun(word) : whole;
	}

	/** The word that begins as this one does but for a slip, the later the better. */
	private List<String> nearlyBegun(String word) throws IOException {
		return beginningWith(word.substring(0, RIGHT_BEFORE_SLIP), Integer.MAX_VALUE).stream()
			.filter((whole) -> whole.length() <= 2 * word.length() && beginsButForASlip(whole, word))
			.min(Comparator.comparingInt((String whole) -> -slip(whole, word)).thenComparingInt(String::length))
			.stream()
			.toList();
	}

	private static boolean beginsButForASlip(String whole, String word) {
		int slip = slip(whole, word);
		if (slip == word.length()) {
			return true;
		}
		// A letter too few, another one, or one too many; the last is no slip but an end.
		boolean isLast = slip == word.length() - 1;
		return whole.startsWith(word.substring(slip), slip + 1)
				|| (!isLast && (whole.startsWith(word.substring(slip + 1), slip + 1)
						|| whole.startsWith(word.substring(slip + 1), slip)));
	}

	/** The place of the first letter that differs. */
	private static int slip(String whole, String word) {
		int slip = 0;
		while (slip < word.length() && slip < whole.length() && word.charAt(slip) == whole.charAt(slip)) {
			slip++;
		}
		return slip;
	}

	private List<String> nearlyWhole(String word) throws IOException {
		return Stream.of(this.spelling.suggestSimilar(new Term(SearchAnalyzer.AS_SPELT, word), MOST_MENDED, this.reader,
				SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX, ALIKE))
			.map((suggestion) -> suggestion.string)
			.toList();
	}

	private List<String> beginningWith(String beginning, int most) throws IOException {
		List<String> whole = new ArrayList<>();
		Terms all = MultiTerms.getTerms(this.reader, SearchAnalyzer.AS_SPELT);
		if (all != null) {
			TermsEnum terms = all.iterator();
			boolean isThere = terms.seekCeil(new BytesRef(beginning)) != SeekStatus.END
					&& terms.term().utf8ToString().startsWith(beginning);
			while (isThere && whole.size() < most) {
				whole.add(terms.term().utf8ToString());
				isThere = terms.next() != null && terms.term().utf8ToString().startsWith(beginning);
			}
		}
		return whole;
	}

}
