package app.unshed.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.unshed.content.MedicineNames;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;

/**
 * Reads what was typed as words of the site, or those that may have been meant. A word
 * that stands on the site is never taken for another.
 */
final class WordReader {

	private static final int MOST_WORDS = 24;

	private static final int SHORTEST_BEGINNING = 3;

	private static final int MOST_ENDINGS = 50;

	private static final float ENDED = 0.1f;

	private static final float MENDED = 0.5f;

	// Enough to find what is said of it, and less than where it stands by the name typed.
	private static final float SAME_MEDICINE = 0.5f;

	// A shorter word is one letter away from too many others.
	private static final int SHORTEST_TO_MEND = 4;

	// A longer one is no word, and every letter costs.
	private static final int LONGEST_TO_MEND = 20;

	private static final int MOST_TO_MEND = 4;

	private static final int MOST_MENDED = 3;

	private static final float ALIKE = 0.7f;

	// So many letters before the slip are right, in a word that is not written out.
	private static final int RIGHT_BEFORE_SLIP = 2;

	private final IndexReader reader;

	private final Analyzer analyzer;

	/** The fields in which words stand without their endings. */
	private final Iterable<String> fields;

	private final MedicineNames medicines;

	private final DirectSpellChecker spelling = new DirectSpellChecker();

	WordReader(IndexReader reader, Analyzer analyzer, Iterable<String> fields, MedicineNames medicines) {
		this.medicines = medicines;
		this.reader = reader;
		this.analyzer = analyzer;
		this.fields = fields;
		this.spelling.setMinQueryLength(SHORTEST_TO_MEND);
	}

	/**
	 * A word of the reader's.
	 *
	 * @param spelt the word as its spelling is compared
	 * @param stems what to look for, and how much each counts; none for a word that says
	 * nothing
	 * @param isMissing whether it stands nowhere on the site
	 * @param meant words of the site that are nearly it, where it is none of them
	 */
	record Word(String typed, int start, String spelt, Map<String, Float> stems, boolean isMissing,
			List<String> meant) {
	}

	/** What was typed, word by word. */
	List<Word> read(String typed) throws IOException {
		List<Token> tokens = tokens(SearchAnalyzer.AS_SPELT, typed);
		List<Word> words = new ArrayList<>();
		int missing = 0;
		for (Token token : tokens.subList(0, Math.min(tokens.size(), MOST_WORDS))) {
			boolean isLast = token == tokens.get(tokens.size() - 1);
			Word word = read(token, typed, isLast, missing < MOST_TO_MEND);
			missing += word.isMissing() ? 1 : 0;
			words.add(word);
		}
		return words;
	}

	private Word read(Token token, String text, boolean isLast, boolean mends) throws IOException {
		String typed = text.substring(token.start(), token.end());
		List<String> own = stems(typed);
		Map<String, Float> stems = new LinkedHashMap<>();
		add(own, 1, stems);
		// A whole word is no beginning: "numb" is not half of "number".
		List<String> begun = (isLast && !own.isEmpty()) ? begun(token.word(), !stems.isEmpty()) : List.of();
		add(stems(begun), ENDED, stems);
		boolean isMissing = !own.isEmpty() && stems.isEmpty();
		List<String> meant = (isMissing && mends) ? nearly(token.word()) : writtenOut(token.word(), begun);
		add(stems(meant), MENDED, stems);
		for (String name : isMissing ? meant : List.of(token.word())) {
			add(stems(this.medicines.called(name).stream().toList()), SAME_MEDICINE, stems);
		}
		return new Word(typed, token.start(), token.word(), stems, isMissing, meant);
	}

	private void add(List<String> found, float weight, Map<String, Float> stems) throws IOException {
		for (String stem : found) {
			if (isKnown(stem)) {
				stems.putIfAbsent(stem, weight);
			}
		}
	}

	private boolean isKnown(String stem) throws IOException {
		for (String field : this.fields) {
			if (this.reader.docFreq(new Term(field, stem)) > 0) {
				return true;
			}
		}
		return false;
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

	/**
	 * Words that the reader may not have written to their end.
	 * @param isKnown whether it stands on the site with other endings; then it lacks no
	 * more than a letter, as "medicin" does, and no "s"
	 */
	private List<String> begun(String word, boolean isKnown) throws IOException {
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
	private List<String> writtenOut(String beginning, List<String> begun) throws IOException {
		String commonest = "";
		for (String whole : begun) {
			commonest = (commonest.isEmpty() || occurrences(whole) > occurrences(commonest)) ? whole : commonest;
		}
		return (commonest.isEmpty() || beginning.length() < SHORTEST_TO_MEND) ? List.of() : List.of(commonest);
	}

	private int occurrences(String word) throws IOException {
		return this.reader.docFreq(new Term(SearchAnalyzer.AS_SPELT, word));
	}

	private List<String> nearly(String word) throws IOException {
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

	private List<String> stems(List<String> words) throws IOException {
		return stems(String.join(" ", words));
	}

	private List<String> stems(String text) throws IOException {
		return tokens("", text).stream().map(Token::word).toList();
	}

	private List<Token> tokens(String field, String text) throws IOException {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = this.analyzer.tokenStream(field, text)) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
			}
			stream.end();
		}
		return tokens;
	}

	private record Token(String word, int start, int end) {
	}

}
