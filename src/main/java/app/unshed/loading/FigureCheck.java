package app.unshed.loading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every figure stands where its source stands beside it: in a passage with a footnote, or
 * in a claim.
 */
final class FigureCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Figures.in(content.language())
			.ifPresent((figure) -> content.pairs().toList().parallelStream().forEach((pair) -> {
				inspectYaml(pair, figure, problems);
				pair.prose().ifPresent((prose) -> inspectProse(prose, figure, problems));
			}));
	}

	private static void inspectYaml(Pair pair, Pattern figure, ContentProblems problems) {
		pair.shown().forEach((text) -> {
			Matcher found = figure.matcher(text.value());
			if (found.find()) {
				problems.add(pair.yaml().path(), text.place(),
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
