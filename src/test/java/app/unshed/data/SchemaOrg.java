package app.unshed.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The types of schema.org and the properties each may have. */
final class SchemaOrg {

	private final Map<String, List<String>> parents = new HashMap<>();

	private final Map<String, List<String>> properties = new HashMap<>();

	/** Reads lines such as {@code Article < CreativeWork : articleBody wordCount}. */
	SchemaOrg() throws IOException {
		for (String line : Files.readAllLines(Path.of("src/test/resources/standards/schema-org.txt"))) {
			if (!line.startsWith("#")) {
				String[] parts = line.split(" *[<:] *", -1);
				this.parents.put(parts[0], words(parts[1]));
				this.properties.put(parts[0], words(parts[2]));
			}
		}
	}

	/** What something of this type may say, itself or as one of a wider type. */
	Set<String> propertiesOf(String type) {
		assertThat(this.parents).as("the types of schema.org").containsKey(type);
		Set<String> all = new TreeSet<>(this.properties.get(type));
		this.parents.get(type).forEach((parent) -> all.addAll(propertiesOf(parent)));
		return all;
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split(" "))
			.flatMap((word) -> word.isEmpty() ? Stream.empty() : Stream.of(word))
			.toList();
	}

}
