package app.unshed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.unshed.content.SiteAddresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

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

	/** The keys of a content file whose values are names or addresses and not words. */
	private static final Set<String> NO_WORDS = Set.of("id", "page", "mark", "pace", "family", "strategies", "related",
			"section", "reasons", "references", "strength", "said-by", "reviewed", "publish-from", "withdraw-after",
			"on", "formerly", "written", "checked", "next-check", "reason", "answer", "answers", "expected",
			"not-expected", "kind", "topics", "doi", "url", "tel", "chat", "country", "verified", "doi-verified",
			"found-in");

	/** What the finder knows words by, beside the phrase book. */
	private static final Set<String> NEVER_SHOWN = Set.of("medicines.yaml", "synonyms.yaml", "danger.yaml");

	/** What stands in prose and is no word: ids, citations and addresses. */
	private static final Pattern NO_WORD_OR_LETTER = Pattern
		.compile("\\{#[^}]*}|\\[\\^[^]]*]|]\\([^)]*\\)|<[^>]*>|https?://\\S+|([A-Za-z])");

	private static final YAMLMapper YAML = YAMLMapper.builder().build();

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void greek(DynamicPropertyRegistry properties) throws IOException {
		translate(Path.of("content/en"), folder.resolve("el"));
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

	private static void translate(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path translated = to.resolve(from.relativize(file).toString());
				Files.createDirectories(translated.getParent());
				Files.writeString(translated, greek(file));
			}
		}
	}

	private static String greek(Path file) throws IOException {
		String text = Files.readString(file);
		if (file.getParent().endsWith("phrases") || NEVER_SHOWN.contains(file.getFileName().toString())) {
			return text;
		}
		if (file.toString().endsWith(".md")) {
			return greek(text);
		}
		Set<String> names = file.endsWith("site.yaml") ? Set.of("pattern", "leave-to", "locale") : NO_WORDS;
		return YAML.writeValueAsString(greek(YAML.readTree(text), names));
	}

	private static JsonNode greek(JsonNode node, Set<String> names) {
		if (node instanceof ObjectNode object) {
			object.properties()
				.stream()
				.filter((entry) -> !names.contains(entry.getKey()) || holdsObjects(entry.getValue()))
				.toList()
				.forEach((entry) -> object.set(entry.getKey(), greek(entry.getValue(), names)));
		}
		else if (node instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				array.set(i, greek(array.get(i), names));
			}
		}
		return node.isString() ? StringNode.valueOf(greek(node.stringValue())) : node;
	}

	private static boolean holdsObjects(JsonNode node) {
		return node.isArray() && !node.isEmpty() && node.get(0).isObject();
	}

	private static String greek(String text) {
		return NO_WORD_OR_LETTER.matcher(text)
			.replaceAll((match) -> Matcher
				.quoteReplacement((match.group(1) != null) ? letter(match.group(1)) : match.group()));
	}

	private static String letter(String latin) {
		int number = Character.toLowerCase(latin.charAt(0)) - 'a';
		return Character.toString('α' + number % 17);
	}

}
