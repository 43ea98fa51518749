package app.unshed.loading;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import app.unshed.RecordJavadoc;
import app.unshed.content.Article;
import app.unshed.content.Corrections;
import app.unshed.content.Danger;
import app.unshed.content.Drawing;
import app.unshed.content.Glossary;
import app.unshed.content.Guide;
import app.unshed.content.Helplines;
import app.unshed.content.Medicines;
import app.unshed.content.Person;
import app.unshed.content.Reason;
import app.unshed.content.Site;
import app.unshed.content.Slug;
import app.unshed.content.Strategy;
import app.unshed.content.Synonyms;
import app.unshed.loading.SnapshotAssembler.FamiliesFile;
import app.unshed.loading.SnapshotAssembler.PhrasesFile;
import app.unshed.loading.SnapshotAssembler.ReferencesFile;
import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemas that guide an editor and check a file say just what the records say. After
 * changing a record, write them anew with
 * {@code ./mvnw test -Dtest=SchemaTests -Dschemas=write}.
 */
class SchemaTests {

	private static final Path FOLDER = Path.of("src/main/resources/schemas");

	private static final Map<String, Class<?>> RECORDS = Map.ofEntries(Map.entry("reason", Reason.class),
			Map.entry("strategy", Strategy.class), Map.entry("person", Person.class),
			Map.entry("article", Article.class), Map.entry("references", ReferencesFile.class),
			Map.entry("corrections", Corrections.class), Map.entry("glossary", Glossary.class),
			Map.entry("families", FamiliesFile.class), Map.entry("helplines", Helplines.class),
			Map.entry("site", Site.class), Map.entry("phrases", PhrasesFile.class),
			Map.entry("medicines", Medicines.class), Map.entry("synonyms", Synonyms.class),
			Map.entry("danger", Danger.class), Map.entry("guide", Guide.class));

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TestFactory
	Stream<DynamicTest> eachSchemaSaysWhatItsRecordSays() {
		return RECORDS.entrySet().stream().map((entry) -> DynamicTest.dynamicTest(entry.getKey(), () -> {
			ObjectNode tree = schema(entry.getValue());
			tree.put("title", "Unshed: " + entry.getKey());
			String schema = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
			Path file = FOLDER.resolve(entry.getKey() + ".json");
			if ("write".equals(System.getProperty("schemas"))) {
				Files.writeString(file, schema);
			}
			assertThat(file).hasContent(schema);
		}));
	}

	private static ObjectNode schema(Class<?> type) throws IOException {
		SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
				OptionPreset.PLAIN_JSON)
			.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
					Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.FLATTENED_ENUMS_FROM_TOSTRING,
					Option.INLINE_ALL_SCHEMAS);
		config.forFields()
			.withPropertyNameOverrideResolver(SchemaTests::name)
			.withDescriptionResolver(RecordJavadoc::of)
			.withIgnoreCheck((field) -> field.getAnnotation(JacksonInject.class) != null)
			.withRequiredCheck(SchemaTests::isRequired)
			.withArrayMinItemsResolver((field) -> (field.isContainerType() && isRequired(field)) ? 1 : null)
			.withStringPatternResolver(SchemaTests::address)
			.withNumberInclusiveMinimumResolver((field) -> bound(field, 1))
			.withNumberInclusiveMaximumResolver((field) -> bound(field, 9999));
		config.forTypesInGeneral().withStringPatternResolver((scope) -> {
			Class<?> raw = scope.getType().getErasedType();
			return (raw == String.class) ? "^(?=.*\\S)[^\\u0000-\\u001F\\u007F]*$" : null;
		})
			.withCustomDefinitionProvider((javaType,
					context) -> isText(javaType.getErasedType()) ? new CustomDefinition(JSON.createObjectNode()
						.put("type", "string")
						.put("pattern", pattern(javaType.getErasedType()))) : null);
		return unwrapped(type, new SchemaGenerator(config.build()));
	}

	/** The fields of an unwrapped record stand among those of the record that has it. */
	private static ObjectNode unwrapped(Class<?> type, SchemaGenerator generator) {
		ObjectNode schema = (ObjectNode) generator.generateSchema(type);
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				ObjectNode inner = (ObjectNode) schema.withObjectProperty("properties").remove(component.getName());
				schema.withObjectProperty("properties").setAll(inner.withObjectProperty("properties"));
				ArrayNode required = schema.withArrayProperty("required");
				required.removeIf((name) -> name.stringValue().equals(component.getName()));
				required.addAll(inner.withArrayProperty("required"));
			}
		}
		return schema;
	}

	private static @Nullable String name(FieldScope field) {
		JsonProperty named = field.getAnnotation(JsonProperty.class);
		return (named != null && !named.value().isEmpty()) ? named.value()
				: field.getDeclaredName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	/**
	 * Only such addresses as the site may show, and as can be made of every text that
	 * fits.
	 */
	private static @Nullable String address(FieldScope field) {
		if (field.getType().getErasedType() != URI.class) {
			return null;
		}
		return field.getDeclaredName().equals("tel") ? "^tel:\\+?[0-9]{2,15}$" : "^https://[^\\s/?#]+";
	}

	// No year of a source lies outside these.
	private static @Nullable BigDecimal bound(FieldScope field, int years) {
		return (field.getType().getErasedType() == Integer.class) ? BigDecimal.valueOf(years) : null;
	}

	/** All but what may be none, flags, and lists that may be empty. */
	private static boolean isRequired(FieldScope field) {
		if (field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			return false;
		}
		if (field.isFakeContainerItemScope()) {
			return false;
		}
		JsonProperty named = field.getAnnotation(JsonProperty.class);
		boolean mayBeAbsent = List.class.isAssignableFrom(field.getRawMember().getType())
				|| field.getRawMember().getType() == boolean.class;
		return !mayBeAbsent || (named != null && named.required());
	}

	private static String pattern(Class<?> type) {
		return (type == Drawing.class) ? "^" + Drawing.PATTERN + "$"
				: "^(?=.{1," + Slug.MOST_CHARACTERS + "}$)" + Slug.PATTERN + "$";
	}

	private static boolean isText(Class<?> type) {
		return type.isRecord() && Arrays.stream(type.getRecordComponents())
			.anyMatch((component) -> component.getAccessor().isAnnotationPresent(JsonValue.class));
	}

}
