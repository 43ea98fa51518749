package app.unshed.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.unshed.content.MedicineNames;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Reads what was typed as words of the site, or those that may have been meant. A word
 * that stands on the site is never taken for another.
 */
final class WordReader {

	private static final int MOST_WORDS = 24;

	private static final float ENDED = 0.1f;

	private static final float MENDED = 0.5f;

	// Enough to find what is said of it, and less than where it stands by the name typed.
	private static final float SAME_MEDICINE = 0.5f;

	private static final int MOST_TO_MEND = 4;

	private final IndexReader reader;

	private final Analyzer analyzer;

	/** The fields in which words stand without their endings. */
	private final Iterable<String> fields;

	private final MedicineNames medicines;

	private final SpeltWords spelt;

	WordReader(IndexReader reader, Analyzer analyzer, Iterable<String> fields, MedicineNames medicines) {
		this.medicines = medicines;
		this.reader = reader;
		this.analyzer = analyzer;
		this.fields = fields;
		this.spelt = new SpeltWords(reader);
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
		List<String> begun = (isLast && !own.isEmpty()) ? this.spelt.begun(token.word(), !stems.isEmpty()) : List.of();
		add(stems(begun), ENDED, stems);
		boolean isMissing = !own.isEmpty() && stems.isEmpty();
		List<String> meant = (isMissing && mends) ? this.spelt.nearly(token.word())
				: this.spelt.writtenOut(token.word(), begun);
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
