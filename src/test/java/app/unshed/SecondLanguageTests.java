package app.unshed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import app.unshed.content.SiteAddresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second language is a sibling of en/ and nothing else. The content is written anew in
 * Greek letters, so that any Latin letter left on a page comes from a template or from
 * the code.
 */
@PageTest
class SecondLanguageTests {

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void greek(DynamicPropertyRegistry properties) throws IOException {
		new Pseudolanguage(SecondLanguageTests::letter).translate(Path.of("content/en"), folder.resolve("el"));
		properties.add("unshed.content", () -> folder);
		properties.add("unshed.language", () -> "el");
	}

	@Test
	void everyWordOnEveryPageComesFromTheContent() {
		assertThat(SiteAddresses.all(this.pages.content())).hasSizeGreaterThan(10).allSatisfy((address) -> {
			Document page = this.pages.get(address);
			assertThat(page.select("html").attr("lang")).isEqualTo("el");
			page.select(".share__address, .paper__address, .works__address, code").remove();
			assertThat(words(page)).filteredOn((words) -> words.matches("(?s).*[A-Za-z].*")).isEmpty();
		});
	}

	@Test
	void datesAreWrittenAsTheLanguageWritesThem() {
		String dates = this.pages.get(this.pages.content().reasons().values().iterator().next().address())
			.select("#dates")
			.text();
		assertThat(dates).containsPattern("\\d \\p{IsGreek}+ 20\\d\\d");
	}

	@Test
	void aWordIsFoundInItsLanguage() {
		String title = this.pages.content().references().byId().values().iterator().next().title();
		String word = Stream.of(title.split(" ")).filter((part) -> part.matches("\\p{IsGreek}{5,}")).findFirst().get();
		Document page = this.pages.get(SiteAddresses.SEARCH + "?q=" + word);
		assertThat(page.select("#found h3").eachText()).contains(title);
		assertThat(words(page)).filteredOn((words) -> words.matches("(?s).*[A-Za-z].*")).isEmpty();
	}

	/** All that is read, and all that is read aloud. */
	private static Stream<String> words(Document page) {
		return page.getAllElements()
			.stream()
			.flatMap((part) -> Stream.concat(Stream.of(part.ownText(), part.attr("aria-label"), part.attr("alt"),
					part.attr("title"), part.attr("placeholder")), description(part)));
	}

	private static Stream<String> description(Element part) {
		return part.is("meta[name=description]") ? Stream.of(part.attr("content")) : Stream.empty();
	}

	private static String letter(String latin) {
		int number = Character.toLowerCase(latin.charAt(0)) - 'a';
		return Character.toString('α' + number % 17);
	}

}
