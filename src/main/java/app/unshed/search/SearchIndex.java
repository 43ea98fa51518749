package app.unshed.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger.Peril;
import app.unshed.content.DangerWords;
import app.unshed.content.MedicineNames;
import app.unshed.search.Findings.Excerpt;
import app.unshed.search.Findings.FoundPage;
import app.unshed.search.WordReader.Word;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * One state of the content, to be searched. There is no language of queries: whatever is
 * typed is cut into words, and only words are looked up.
 */
final class SearchIndex {

	private static final String TEXT = "text";

	private static final String TITLE = "title";

	private static final String HEADING = "heading";

	private static final String NUMBER = "number";

	private static final Map<String, Float> FIELDS = Map.of(TITLE, 3f, HEADING, 2f, TEXT, 1f);

	// Who knows the word wants our page on it before a line in a list.
	private static final Map<String, Float> KINDS = Map.of("help", 2f, "reason", 1.3f, "strategy", 1.15f, "reference",
			0.6f);

	private static final double MOST_OF_THE_WORDS = 0.6;

	// Of the weaker places of a word, this much counts besides the strongest.
	private static final float OTHER_PLACES = 0.2f;

	private static final int MOST_PASSAGES = 200;

	private static final int MOST_PAGES = 20;

	private static final int MOST_EXCERPTS = 3;

	private static final int SENTENCES = 2;

	private static final int LONGEST_MILLIS = 500;

	private final List<Passage> passages;

	private final IndexReader reader;

	private final WordReader wordReader;

	private final DangerWords danger;

	private final MedicineNames medicines;

	private final UnifiedHighlighter highlighter;

	SearchIndex(ContentSnapshot content) {
		Analyzer analyzer = new SearchAnalyzer(content.language());
		this.passages = Passage.all(content);
		try {
			this.reader = DirectoryReader.open(write(this.passages, analyzer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.danger = new DangerWords(content.vocabulary().danger());
		this.medicines = new MedicineNames(content.vocabulary());
		this.wordReader = new WordReader(this.reader, analyzer, FIELDS.keySet(), this.medicines);
		this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
			.withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
			.withBreakIterator(
					() -> new SplittingBreakIterator(BreakIterator.getSentenceInstance(content.language()), '\n'))
			.withMaxNoHighlightPassages(1)
			.withWeightMatches(false)
			.build();
	}

	private static ByteBuffersDirectory write(List<Passage> passages, Analyzer analyzer) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
			for (int number = 0; number < passages.size(); number++) {
				Passage passage = passages.get(number);
				Document document = new Document();
				document.add(new StoredField(NUMBER, number));
				add(TITLE, passage.page().title(), document);
				add(HEADING, passage.heading(), document);
				add(TITLE, passage.also(), document);
				add(TEXT, passage.text(), document);
				writer.addDocument(document);
			}
		}
		return directory;
	}

	private static void add(String field, String text, Document document) {
		document.add(new TextField(field, text, Store.NO));
		document.add(new TextField(SearchAnalyzer.AS_SPELT, text, Store.NO));
	}

	/** What who typed this may be in danger of. */
	Set<Peril> perils(String typed) {
		return this.danger.in(typed);
	}

	/** The pages on which most of these words stand. */
	Findings find(String typed) {
		try {
			List<Word> words = this.wordReader.read(typed);
			List<String> missing = words.stream().filter(Word::isMissing).map(Word::typed).distinct().toList();
			List<Word> sought = words.stream().filter((word) -> !word.stems().isEmpty()).toList();
			Optional<String> meant = meant(typed, words);
			return new Findings(sought.isEmpty() ? List.of() : pages(sought), missing, meant,
					isAboutMedicines(meant.orElse(typed)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether this needs the warning against stopping a medicine. */
	private boolean isAboutMedicines(String typed) {
		return this.medicines.areIn(typed) || perils(typed).contains(Peril.STOPPING_MEDICINE);
	}

	private List<FoundPage> pages(List<Word> sought) throws IOException {
		int most = (sought.size() <= 2) ? sought.size() : (int) Math.ceil(MOST_OF_THE_WORDS * sought.size());
		List<Hit> hits = hits(sought, most);
		if (hits.isEmpty()) {
			hits = hits(sought, 1);
		}
		Map<Passage.Page, List<Passage>> byPage = new LinkedHashMap<>();
		hits.forEach(
				(hit) -> byPage.computeIfAbsent(hit.passage().page(), (page) -> new ArrayList<>()).add(hit.passage()));
		Query marked = marked(sought);
		List<FoundPage> pages = new ArrayList<>();
		for (Map.Entry<Passage.Page, List<Passage>> page : byPage.entrySet()) {
			if (pages.size() < MOST_PAGES) {
				pages.add(new FoundPage(page.getKey(), excerpts(page.getValue(), marked)));
			}
		}
		return pages;
	}

	private List<Hit> hits(List<Word> sought, int atLeast) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
		sought.forEach((word) -> query.add(anywhere(word), Occur.SHOULD));
		IndexSearcher searcher = new IndexSearcher(this.reader);
		searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
		List<Hit> hits = new ArrayList<>();
		for (ScoreDoc found : searcher.search(query.build(), MOST_PASSAGES).scoreDocs) {
			Number number = searcher.storedFields().document(found.doc).getField(NUMBER).numericValue();
			Passage passage = this.passages.get(number.intValue());
			hits.add(new Hit(passage, found.score * KINDS.getOrDefault(passage.page().kind(), 1f)));
		}
		hits.sort(Comparator.comparingDouble(Hit::score).reversed());
		return hits;
	}

	private static Query anywhere(Word word) {
		List<Query> places = new ArrayList<>();
		word.stems()
			.forEach((stem, weight) -> FIELDS.forEach((field, boost) -> places
				.add(new BoostQuery(new TermQuery(new Term(field, stem)), weight * boost))));
		// "Medication" and "medical" have one stem; who types the one wants that one
		// first.
		return new BooleanQuery.Builder().add(new DisjunctionMaxQuery(places, OTHER_PLACES), Occur.SHOULD)
			.add(new TermQuery(new Term(SearchAnalyzer.AS_SPELT, word.spelt())), Occur.SHOULD)
			.build();
	}

	private static Query marked(List<Word> sought) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		sought.stream()
			.flatMap((word) -> word.stems().keySet().stream())
			.distinct()
			.forEach((stem) -> query.add(new TermQuery(new Term(TEXT, stem)), Occur.SHOULD));
		return query.build();
	}

	private List<Excerpt> excerpts(List<Passage> passages, Query marked) throws IOException {
		List<Excerpt> excerpts = new ArrayList<>();
		for (Passage passage : passages.subList(0, Math.min(passages.size(), MOST_EXCERPTS))) {
			Object html = this.highlighter.highlightWithoutSearcher(TEXT, marked, passage.text(), SENTENCES);
			excerpts.add(new Excerpt(passage.address(), passage.heading(), (html != null) ? html.toString() : ""));
		}
		return excerpts;
	}

	private static Optional<String> meant(String typed, List<Word> words) {
		StringBuilder meant = new StringBuilder();
		int from = 0;
		for (Word word : words) {
			if (!word.meant().isEmpty()) {
				meant.append(typed, from, word.start()).append(word.meant().get(0));
				from = word.start() + word.typed().length();
			}
		}
		return (from > 0) ? Optional.of(meant.append(typed.substring(from)).toString()) : Optional.empty();
	}

	private record Hit(Passage passage, double score) {
	}

}
