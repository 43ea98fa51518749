package app.unshed.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import app.unshed.content.Kind;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/**
 * Every YAML file has the fields its schema asks for, no others, and each of the right
 * form.
 */
final class FieldCheck implements ContentCheck {

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	/**
	 * The name of a schema, such as {@code reason} or {@code families}, to the schema.
	 */
	private final Map<String, Schema> schemas = new HashMap<>();

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs().map(Pair::yaml).forEach((file) -> inspect(file, problems));
		content.phrases().forEach((file) -> inspect(file, problems));
		ParsedContent.SINGLE_FILES.forEach((file) -> inspect(content.yaml(file), problems));
	}

	private void inspect(YamlFile file, ContentProblems problems) {
		if (file.isReadable()) {
			problems.inspectOnce(FieldCheck.class, file, (found) -> compare(file, found));
		}
	}

	private void compare(YamlFile file, ContentProblems problems) {
		Schema schema = schema(file.path());
		for (Error error : schema.validate(file.tree())) {
			FieldProblem.report(file, error, schema.getSchemaNode(), problems);
		}
	}

	/** What the file at this path is held against. */
	Schema schema(String path) {
		return this.schemas.computeIfAbsent(schemaName(path), this::read);
	}

	static String schemaName(String path) {
		return Kind.of(path).map(Kind::noun).orElse(path.replaceFirst("(/.*|\\.yaml)$", ""));
	}

	private Schema read(String name) {
		try (InputStream json = FieldCheck.class.getResourceAsStream("/schemas/" + name + ".json")) {
			return this.registry.getSchema(Objects.requireNonNull(json, name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
