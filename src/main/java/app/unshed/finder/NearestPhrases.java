package app.unshed.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.PlainWords;
import app.unshed.content.ReasonId;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds the phrase of the book that is nearest to what somebody typed. */
final class NearestPhrases {

	private static final String WORDS = "words";

	private static final String REASON = "reason";

	private static final String PHRASE = "phrase";

	private final Concepts concepts;

	private final IndexSearcher searcher;

	NearestPhrases(Concepts concepts, List<Phrase> phrases) {
		this.concepts = concepts;
		try {
			ByteBuffersDirectory memory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
				for (Phrase phrase : phrases) {
					writer.addDocument(document(phrase));
				}
				writer.forceMerge(1);
			}
			this.searcher = new IndexSearcher(DirectoryReader.open(memory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex); // memory does not fail
		}
	}

	private Document document(Phrase phrase) {
		Document document = new Document();
		document.add(new TextField(WORDS, terms(phrase.text()).collect(Collectors.joining(" ")), Field.Store.NO));
		document.add(new StringField(REASON, phrase.reason().value(), Field.Store.NO));
		document.add(new StoredField(PHRASE, phrase.text()));
		return document;
	}

	private Stream<String> terms(String text) {
		List<String> words = PlainWords.of(text);
		return Stream.concat(words.stream(),
				this.concepts.in(words).stream().map((concept) -> concept.name().replace(' ', '_')));
	}

	/**
	 * The phrase for this reason that shares most with the text, if any shares a word.
	 */
	Optional<String> nearest(String text, ReasonId reason) {
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(new TermQuery(new Term(REASON, reason.value())),
				Occur.FILTER);
		new HashSet<>(terms(text).toList())
			.forEach((term) -> query.add(new TermQuery(new Term(WORDS, term)), Occur.SHOULD));
		query.setMinimumNumberShouldMatch(1);
		try {
			TopDocs found = this.searcher.search(query.build(), 1);
			return (found.scoreDocs.length == 0) ? Optional.empty()
					: Optional.of(this.searcher.storedFields().document(found.scoreDocs[0].doc).get(PHRASE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What people say for a reason. */
	record Phrase(ReasonId reason, String text) {
	}

}
