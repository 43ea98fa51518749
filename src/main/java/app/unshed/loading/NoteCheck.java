package app.unshed.loading;

import app.unshed.content.Kind;
import app.unshed.content.Prose;

/**
 * Whoever is warned of what a page holds can skip it. A strategy has its steps to skip
 * to.
 */
final class NoteCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs()
			.filter((pair) -> pair.kind() != Kind.STRATEGY)
			.forEach((pair) -> pair.yaml()
				.texts("/content-note")
				.filter((note) -> pair.prose().isPresent() && Prose.helpAmong(pair.anchors()).isEmpty())
				.forEach((note) -> problems.add(pair.yaml().path(), note.place(),
						"this note warns of a text that cannot be skipped",
						"End the heading of the part that says what may help in {#helps}.")));
	}

}
