package app.unshed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A language that nobody speaks: our content with each Latin letter that a reader sees
 * written in another way.
 */
final class Pseudolanguage {

	/** The keys of a content file whose values are names or addresses and not words. */
	private static final Set<String> NO_WORDS = Set.of("id", "page", "mark", "pace", "family", "strategies", "related",
			"section", "reasons", "references", "strength", "said-by", "reviewed", "publish-from", "withdraw-after",
			"on", "formerly", "written", "checked", "next-check", "reason", "answer", "answers", "expected",
			"not-expected", "goes-with", "kind", "topics", "doi", "url", "tel", "chat", "country", "verified",
			"doi-verified", "found-in");

	/** What the finder knows words by, beside the phrase book. */
	private static final Set<String> NEVER_SHOWN = Set.of("medicines.yaml", "synonyms.yaml", "danger.yaml");

	/** What stands in prose and is no word: ids, citations and addresses. */
	private static final Pattern NO_WORD_OR_LETTER = Pattern
		.compile("\\{#[^}]*}|\\[\\^[^]]*]|]\\([^)]*\\)|<[^>]*>|https?://\\S+|([A-Za-z])");

	private static final YAMLMapper YAML = YAMLMapper.builder().build();

	private final UnaryOperator<String> letter;

	Pseudolanguage(UnaryOperator<String> letter) {
		this.letter = letter;
	}

	void translate(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path translated = to.resolve(from.relativize(file).toString());
				Files.createDirectories(translated.getParent());
				Files.writeString(translated, translated(file));
			}
		}
	}

	private String translated(Path file) throws IOException {
		String text = Files.readString(file);
		if (file.getParent().endsWith("phrases") || NEVER_SHOWN.contains(file.getFileName().toString())) {
			return text;
		}
		if (file.toString().endsWith(".md")) {
			return translated(text);
		}
		Set<String> names = file.endsWith("site.yaml") ? Set.of("pattern", "leave-to", "locale") : NO_WORDS;
		return YAML.writeValueAsString(translated(YAML.readTree(text), names));
	}

	private JsonNode translated(JsonNode node, Set<String> names) {
		if (node instanceof ObjectNode object) {
			object.properties()
				.stream()
				.filter((entry) -> !names.contains(entry.getKey()) || holdsObjects(entry.getValue()))
				.toList()
				.forEach((entry) -> object.set(entry.getKey(), translated(entry.getValue(), names)));
		}
		else if (node instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				array.set(i, translated(array.get(i), names));
			}
		}
		return node.isString() ? StringNode.valueOf(translated(node.stringValue())) : node;
	}

	private static boolean holdsObjects(JsonNode node) {
		return node.isArray() && !node.isEmpty() && node.get(0).isObject();
	}

	private String translated(String text) {
		return NO_WORD_OR_LETTER.matcher(text)
			.replaceAll((match) -> Matcher
				.quoteReplacement((match.group(1) != null) ? this.letter.apply(match.group(1)) : match.group()));
	}

}
