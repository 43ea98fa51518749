package app.unshed.loading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every figure stands where its source stands beside it: in a passage with a footnote, or
 * in a claim.
 */
final class FigureCheck implements ContentCheck {

	/** What a reader sees of a piece's YAML, its claims apart. */
	static final List<String> SHOWN = List.of("/title", "/summary", "/lead", "/role", "/signs/*", "/sounds-like/*",
			"/for", "/steps/*", "/time", "/place", "/energy", "/not-when", "/stop-when", "/content-note");

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Figures.in(content.language())
			.ifPresent((figure) -> content.pairs().toList().parallelStream().forEach((pair) -> {
				inspectYaml(pair.yaml(), figure, problems);
				pair.prose().ifPresent((prose) -> inspectProse(prose, figure, problems));
			}));
	}

	private static void inspectYaml(YamlFile file, Pattern figure, ContentProblems problems) {
		SHOWN.stream().flatMap(file::texts).forEach((text) -> {
			Matcher found = figure.matcher(text.value());
			if (found.find()) {
				problems.add(file.path(), text.place(),
						"there is a figure, " + Wording.quoted(found.group()) + ", where no source can stand",
						"Say it without the figure, or in the prose with a footnote.");
			}
		});
	}

	private static void inspectProse(MarkdownFile prose, Pattern figure, ContentProblems problems) {
		prose.passages().stream().filter((passage) -> !passage.isCited()).forEach((passage) -> {
			Matcher found = figure.matcher(passage.text());
			while (found.find()) {
				problems.add(prose.path(), passage.placeOf(found.start()),
						"the figure " + Wording.quoted(found.group()) + " has no footnote",
						passage.mayCite() ? "Add a footnote to the source, or say it without the figure."
								: "Say it without the figure; a footnote can stand only in the text below.");
			}
		});
	}

}
