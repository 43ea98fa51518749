package app.unshed.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;

import app.unshed.FixedDay;
import app.unshed.content.ContentSnapshot;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.SiteFolder;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is searched is what is shown. */
class SiteSearchTests {

	@TempDir
	Path folder;

	@Test
	void anEditIsFoundOnceItIsShown() throws IOException {
		SiteFolder site = SiteFolder.small(this.folder);
		AtomicReference<ContentSnapshot> shown = new AtomicReference<>(load(site));
		SiteSearch search = new SiteSearch(shown::get, ForkJoinPool.commonPool());
		assertThat(search.find("marmalade").pages()).isEmpty();
		site.replace("reasons/medications.md", "(?m)^## (.*) \\{#why}", "## It began with marmalade {#why}");
		assertThat(search.find("marmalade").pages()).isEmpty();
		shown.set(load(site));
		assertThat(search.find("marmalade").pages()).singleElement()
			.satisfies((found) -> assertThat(found.excerpts().get(0).address()).isEqualTo("/reasons/medications#why"));
	}

	@ParameterizedTest
	@CsvSource({ "en, cried, cri", "de, häuser, haus", "fr, l’émotions, emotion", "el, δάκρυα, δακρυ",
			"sv, tårarna, tar", "tlh, häuser, hauser" })
	void theLanguageOfTheContentDecidesWhatAnEndingIs(Locale language, String word, String stem) throws IOException {
		try (SearchAnalyzer analyzer = new SearchAnalyzer(language);
				TokenStream words = analyzer.tokenStream("text", word)) {
			CharTermAttribute found = words.addAttribute(CharTermAttribute.class);
			words.reset();
			assertThat(words.incrementToken()).isTrue();
			assertThat(found).hasToString(stem);
		}
	}

	private static ContentSnapshot load(SiteFolder site) {
		return new ContentLoader(FixedDay.CLOCK).load(site.root(), Locale.ENGLISH);
	}

}
