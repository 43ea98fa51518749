package app.unshed.loading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what a YAML parser composed into the tree that schemas and records read, and
 * notes the place of every field: Jackson's own reader keeps no places, and would parse
 * each file once more. A field that stands twice is reported here, because composing does
 * not.
 */
final class YamlTree {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final String file;

	private final ContentProblems problems;

	private final Map<String, Place> keys = new HashMap<>();

	private final Map<String, Place> values = new HashMap<>();

	private boolean foundDuplicate;

	YamlTree(String file, ContentProblems problems) {
		this.file = file;
		this.problems = problems;
	}

	YamlFile of(MappingNode fields) {
		JsonNode tree = tree("", fields);
		return this.foundDuplicate ? YamlFile.unreadable(this.file)
				: new YamlFile(this.file, tree, this.keys, this.values);
	}

	private JsonNode tree(String pointer, Node node) {
		this.values.put(pointer, place(node));
		if (node instanceof MappingNode mapping) {
			ObjectNode group = NODES.objectNode();
			mapping.getValue().forEach((field) -> addField(group, pointer, field));
			return group;
		}
		if (node instanceof SequenceNode sequence) {
			ArrayNode list = NODES.arrayNode();
			sequence.getValue().forEach((element) -> list.add(tree(pointer + "/" + list.size(), element)));
			return list;
		}
		return scalar((ScalarNode) node);
	}

	private void addField(ObjectNode group, String parent, NodeTuple field) {
		// Composing refuses any other.
		String name = ((ScalarNode) field.getKeyNode()).getValue();
		String pointer = parent + "/" + YamlFile.escaped(name);
		Place place = place(field.getKeyNode());
		if (this.keys.putIfAbsent(pointer, place) != null) {
			this.problems.add(this.file, place, "the field " + Wording.quoted(name) + " stands here twice",
					"Keep one of them.");
			this.foundDuplicate = true;
		}
		group.set(name, tree(pointer, field.getValueNode()));
	}

	private static JsonNode scalar(ScalarNode node) {
		Object value = value(node);
		if (value == null) {
			return NODES.nullNode();
		}
		if (value instanceof Boolean flag) {
			return NODES.booleanNode(flag);
		}
		if (value instanceof Integer || value instanceof Long) {
			return NODES.numberNode(((Number) value).longValue());
		}
		if (value instanceof BigInteger number) {
			return NODES.numberNode(number);
		}
		if (value instanceof Double number) {
			return NODES.numberNode(number);
		}
		return NODES.stringNode(node.getValue());
	}

	/**
	 * What the parser takes a value for; but a text where a written tag such as !!int
	 * lies.
	 */
	private static @Nullable Object value(ScalarNode node) {
		ConstructNode construct = YamlReader.SCHEMA.getSchemaTagConstructors().get(node.getTag());
		try {
			return (construct != null) ? construct.construct(node) : node.getValue();
		}
		catch (NumberFormatException ex) {
			return node.getValue();
		}
	}

	private static Place place(Node node) {
		return node.getStartMark().map(Place::of).orElse(Place.START);
	}

}
