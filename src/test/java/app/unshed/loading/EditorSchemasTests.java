package app.unshed.loading;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both editors hold every YAML file of the content against the schema by which the loader
 * judges it.
 */
class EditorSchemasTests {

	private static final Path VS_CODE = Path.of(".vscode");

	private static final Path INTELLIJ = Path.of(".idea/jsonSchemas.xml");

	@Test
	void vsCodeKnowsTheSchemaOfEveryFile() throws IOException {
		JsonNode settings = JsonMapper.shared().readTree(Files.readString(VS_CODE.resolve("settings.json")));
		Map<String, String> schemas = new HashMap<>();
		settings.get("yaml.schemas")
			.properties()
			.forEach((entry) -> schemas.put(entry.getValue().asString(), entry.getKey()));
		holdsForEveryFile(schemas,
				(pattern, file) -> FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(file)));
	}

	@Test
	void vsCodeOffersTheExtensionThatReadsSchemas() throws IOException {
		assertThat(Files.readString(VS_CODE.resolve("extensions.json"))).contains("\"redhat.vscode-yaml\"");
	}

	@Test
	void intelliJKnowsTheSchemaOfEveryFile() throws IOException {
		Document mappings = Jsoup.parse(Files.readString(INTELLIJ), Parser.xmlParser());
		Map<String, String> schemas = new HashMap<>();
		for (Element mapping : mappings.select("component[name=JsonSchemaMappingsProjectConfiguration] SchemaInfo")) {
			String schema = mapping.select("option[name=relativePathToSchema]").attr("value");
			mapping.select("Item").forEach((item) -> {
				assertThat(item.select("option[name=mappingKind]").attr("value")).isEqualTo("Pattern");
				schemas.put(item.select("option[name=path]").attr("value"), schema);
			});
		}
		// IntelliJ's * also stands for slashes.
		holdsForEveryFile(schemas,
				(pattern, file) -> Pattern.matches(
						Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).reduce((a, b) -> a + ".*" + b).get(),
						file));
	}

	private static void holdsForEveryFile(Map<String, String> schemas, BiPredicate<String, String> matches)
			throws IOException {
		try (Stream<Path> content = Files.walk(SiteFolder.OUR_ENGLISH)) {
			List<String> files = content.filter((file) -> file.toString().endsWith(".yaml"))
				.map((file) -> file.toString().replace('\\', '/'))
				.toList();
			assertThat(files).isNotEmpty().allSatisfy((file) -> {
				List<String> used = schemas.keySet()
					.stream()
					.filter((pattern) -> matches.test(pattern, file))
					.map(schemas::get)
					.toList();
				assertThat(used).containsExactly("src/main/resources/schemas/"
						+ FieldCheck.schemaName(file.substring("content/en/".length())) + ".json");
			});
		}
		assertThat(schemas.values()).doesNotHaveDuplicates()
			.allSatisfy((schema) -> assertThat(Path.of(schema)).isRegularFile());
	}

}
