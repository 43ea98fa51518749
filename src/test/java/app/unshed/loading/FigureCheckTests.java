package app.unshed.loading;

import java.util.Set;
import java.util.TreeSet;

import app.unshed.content.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** No field of a page is forgotten where figures are looked for. */
class FigureCheckTests {

	/**
	 * A change is told as news, and neither the letters after a name nor an id are a
	 * sentence.
	 */
	private static final Set<String> NEED_NO_SOURCE = Set.of("/changes/*/what", "/credentials", "/way/*/section");

	@Test
	void looksForFiguresInEveryTextOfAPieceThatHasNoSourceBesideIt() {
		Set<String> texts = new TreeSet<>();
		for (Kind kind : Kind.values()) {
			addTexts("", new FieldCheck().schema(kind.folder() + "/any.yaml").getSchemaNode(), texts);
		}
		texts.removeIf((text) -> text.startsWith("/claims/") || NEED_NO_SOURCE.contains(text));
		assertThat(Pair.SHOWN).containsExactlyInAnyOrderElementsOf(texts);
	}

	/** Free words are what has the pattern that forbids an empty text. */
	private static void addTexts(String pointer, JsonNode schema, Set<String> texts) {
		if (schema.path("pattern").asString("").contains("(?=.*\\S)")) {
			texts.add(pointer);
		}
		schema.path("properties")
			.properties()
			.forEach((field) -> addTexts(pointer + "/" + field.getKey(), field.getValue(), texts));
		if (schema.has("items")) {
			addTexts(pointer + "/*", schema.get("items"), texts);
		}
	}

}
