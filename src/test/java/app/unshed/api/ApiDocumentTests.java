package app.unshed.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.unshed.RecordJavadoc;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API says of itself is what its records say. After changing one, write the
 * schemas anew with {@code ./mvnw test -Dtest=ApiDocumentTests -Ddocument=write}.
 */
class ApiDocumentTests {

	private static final Path FILE = Path.of("src/main/resources/api/openapi.json");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void itsSchemasSayWhatTheRecordsSay() throws Exception {
		ObjectNode document = (ObjectNode) JSON.readTree(FILE);
		document.withObjectProperty("components").set("schemas", schemas());
		String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
		if ("write".equals(System.getProperty("document"))) {
			Files.writeString(FILE, text);
		}
		assertThat(FILE).hasContent(text);
	}

	@Test
	void isADocumentOfOpenApi31() throws IOException {
		String standard = Files.readString(Path.of("src/test/resources/standards/openapi-3.1.json"));
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(standard)
			.validate(JSON.readTree(FILE))).isEmpty();
	}

	@Test
	void leadsToNothingThatIsMissing() {
		JsonNode document = JSON.readTree(FILE);
		assertThat(document.findValuesAsString("$ref")).isNotEmpty()
			.allSatisfy((ref) -> assertThat(document.at(ref.substring(1)).isObject()).as(ref).isTrue());
	}

	private static ObjectNode schemas() throws ClassNotFoundException {
		SchemaBuilder builder = new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();
		List<Class<?>> answers = List.of(ReasonsAnswer.class, ReasonAnswer.class, StrategiesAnswer.class,
				StrategyAnswer.class, ReferencesAnswer.class, HelplinesAnswer.class,
				Class.forName("app.unshed.finder.FindApiController$Found"));
		answers.forEach(builder::createSchemaReference);
		Map<String, JsonNode> byName = new TreeMap<>();
		builder.collectDefinitions("components/schemas")
			.properties()
			.forEach((schema) -> byName.put(schema.getKey(), schema.getValue()));
		ObjectNode schemas = JSON.createObjectNode();
		schemas.setAll(byName);
		return schemas;
	}

	private static SchemaGeneratorConfigBuilder config() {
		SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
				OptionPreset.PLAIN_JSON)
			.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES,
					Option.FLATTENED_ENUMS_FROM_TOSTRING, Option.FLATTENED_OPTIONALS);
		config.forFields()
			.withPropertyNameOverrideResolver(ApiDocumentTests::name)
			.withDescriptionResolver(RecordJavadoc::of)
			.withRequiredCheck(ApiDocumentTests::isRequired);
		config.forTypesInGeneral()
			.withCustomDefinitionProvider(
					(type, context) -> isId(type.getErasedType())
							? new CustomDefinition(JSON.createObjectNode().put("type", "string"),
									CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES)
							: null);
		return config;
	}

	private static @Nullable String name(FieldScope field) {
		JsonProperty named = field.getAnnotation(JsonProperty.class);
		return (named != null) ? named.value() : null;
	}

	private static boolean isRequired(FieldScope field) {
		return !field.isFakeContainerItemScope() && field.getRawMember().getType() != Optional.class
				&& !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static boolean isId(Class<?> type) {
		return type.isRecord() && Stream.of(type.getRecordComponents())
			.anyMatch((component) -> component.getAccessor().isAnnotationPresent(JsonValue.class));
	}

}
