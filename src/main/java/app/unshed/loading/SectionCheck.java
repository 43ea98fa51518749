package app.unshed.loading;

import java.util.TreeSet;

/**
 * Every page has the sections without which its reader would be left without an answer.
 */
final class SectionCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs().forEach((pair) -> pair.prose().ifPresent((prose) -> {
			TreeSet<String> missing = new TreeSet<>(pair.kind().requiredSections());
			prose.anchors().forEach((anchor) -> missing.remove(anchor.text()));
			missing.forEach((id) -> problems.add(prose.path(), Place.START, "there is no section '" + id + "'",
					"Every " + pair.kind().noun() + " needs a heading that ends in {#" + id + "}."));
		}));
	}

}
