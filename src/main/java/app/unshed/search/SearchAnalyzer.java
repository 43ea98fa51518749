package app.unshed.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Cuts a text into the words a search compares: without endings and stop words, as the
 * language of the content has them, or {@link #AS_SPELT}. Either way an accent or the
 * kind of an apostrophe makes no difference.
 */
final class SearchAnalyzer extends AnalyzerWrapper {

	/** The field whose words keep their endings, so that spelling can be compared. */
	static final String AS_SPELT = "as-spelt";

	private static final Pattern APOSTROPHE = Pattern.compile("'");

	private static final NormalizeCharMap STRAIGHT_APOSTROPHES = straightApostrophes();

	private final Analyzer stemmed;

	private final Analyzer spelt = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer words = new StandardTokenizer();
			return new TokenStreamComponents(words, new LowerCaseFilter(new EnglishPossessiveFilter(words)));
		}

	};

	SearchAnalyzer(Locale language) {
		super(PER_FIELD_REUSE_STRATEGY);
		this.stemmed = language.getLanguage().equals("en") ? new English() : of(language);
	}

	/**
	 * Lucene's own for this language, such as {@code el.GreekAnalyzer}: all but a few are
	 * named by this rule. Where it has none, words keep their endings.
	 */
	private static Analyzer of(Locale language) {
		String name = "org.apache.lucene.analysis.%s.%sAnalyzer".formatted(language.getLanguage(),
				language.getDisplayLanguage(Locale.ENGLISH));
		try {
			return (Analyzer) Class.forName(name).getConstructor().newInstance();
		}
		catch (ReflectiveOperationException ex) {
			return new StandardAnalyzer();
		}
	}

	@Override
	protected Analyzer getWrappedAnalyzer(String field) {
		return field.equals(AS_SPELT) ? this.spelt : this.stemmed;
	}

	@Override
	protected Reader wrapReader(String field, Reader reader) {
		return new MappingCharFilter(STRAIGHT_APOSTROPHES, reader);
	}

	@Override
	protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
		TokenStream folded = new ASCIIFoldingFilter(components.getTokenStream());
		return new TokenStreamComponents(components.getSource(),
				new PatternReplaceFilter(folded, APOSTROPHE, "", true));
	}

	private static NormalizeCharMap straightApostrophes() {
		NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
		for (String curved : new String[] { "’", "‘", "ʼ", "＇" }) {
			map.add(curved, "'");
		}
		return map.build();
	}

	/** Lucene's own would tell "cried" from "cry". */
	private static final class English extends Analyzer {

		/** Words that would have one stem with others and are no forms of them. */
		private static final StemmerOverrideMap KEPT_APART = keptApart("ad", "added", "experiment", "founded",
				"glasses", "hardly", "joye", "lately", "medical", "minority", "moderators", "nearly", "odds",
				"personality", "position", "positive", "presentation", "preserved", "publications", "several",
				"subjective", "universal", "university");

		private static StemmerOverrideMap keptApart(String... words) {
			StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
			List.of(words).forEach((word) -> map.add(word, word));
			try {
				return map.build();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer words = new StandardTokenizer();
			TokenStream telling = new StopFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)),
					EnglishAnalyzer.getDefaultStopSet());
			return new TokenStreamComponents(words,
					new SnowballFilter(new StemmerOverrideFilter(telling, KEPT_APART), new EnglishStemmer()));
		}

	}

}
