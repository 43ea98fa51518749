package app.unshed.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as a tree, with the place of every key and value in it.
 *
 * @param keys JSON pointer of a field to the place of its name
 * @param values JSON pointer of a value to its place
 */
record YamlFile(String path, JsonNode tree, Map<String, Place> keys, Map<String, Place> values) {

	/** Stands for a file that could not be parsed; its problem is already told. */
	static YamlFile unreadable(String path) {
		return new YamlFile(path, MissingNode.getInstance(), Map.of(), Map.of());
	}

	boolean isReadable() {
		return !this.tree.isMissingNode();
	}

	/** Whether this list of the file can be relied on to hold all it is meant to. */
	boolean hasList(String pointer) {
		return at(pointer).isArray();
	}

	Place key(String pointer) {
		return this.keys.getOrDefault(pointer, Place.START);
	}

	Place value(String pointer) {
		return this.values.getOrDefault(pointer, Place.START);
	}

	/** A field's name as a step of a JSON pointer. */
	static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	/**
	 * The texts at a pointer in which {@code *} stands for every element of a list, such
	 * as {@code /claims/*}{@code /references/*}. What is not a text is passed over: the
	 * schema reports it.
	 */
	Stream<Text> texts(String pattern) {
		return nodes("", pattern).filter((pointer) -> at(pointer).isString())
			.map((pointer) -> new Text(at(pointer).stringValue(), value(pointer)));
	}

	/** The date at a pointer, or none: what is no date is reported by the schema. */
	Optional<LocalDate> date(String pointer) {
		return texts(pointer).findFirst().flatMap((text) -> {
			try {
				return Optional.of(LocalDate.parse(text.value()));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		});
	}

	/** The pointers that match a pattern, as in {@link #texts}. */
	Stream<String> pointers(String pattern) {
		return nodes("", pattern);
	}

	JsonNode at(String pointer) {
		return this.tree.at(JsonPointer.compile(pointer));
	}

	private Stream<String> nodes(String pointer, String rest) {
		int star = rest.indexOf("/*");
		if (star < 0) {
			return at(pointer + rest).isMissingNode() ? Stream.empty() : Stream.of(pointer + rest);
		}
		String list = pointer + rest.substring(0, star);
		return IntStream.range(0, at(list).isArray() ? at(list).size() : 0)
			.boxed()
			.flatMap((index) -> nodes(list + "/" + index, rest.substring(star + 2)));
	}

	/** The same only if it was read once: to compare all of it takes long. */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/** A text value and where it stands. */
	record Text(String value, Place place) {
	}

}
