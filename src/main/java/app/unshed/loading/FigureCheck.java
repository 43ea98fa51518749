package app.unshed.loading;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every figure stands where its source stands beside it: in a passage with a footnote, or
 * in a claim.
 */
final class FigureCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Figures.in(content.language())
			.ifPresent((figure) -> content.pairs()
				.toList()
				.parallelStream()
				.forEach((pair) -> problems.inspectOnce(FigureCheck.class, pair,
						(found) -> inspect(pair, figure, found))));
	}

	private static void inspect(Pair pair, Pattern figure, ContentProblems problems) {
		inspectYaml(pair, figure, problems);
		pair.prose().ifPresent((prose) -> {
			inspectProse(prose, figure, problems);
			inspectClaims(pair.yaml(), prose, figure, problems);
		});
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
		prose.passages().stream().filter((passage) -> passage.cites().isEmpty()).forEach((passage) -> {
			Matcher found = figure.matcher(passage.text());
			while (found.find()) {
				problems.add(prose.path(), passage.placeOf(found.start()),
						"the figure " + Wording.quoted(found.group()) + " has no footnote",
						passage.mayCite() ? "Add a footnote to the source, or say it without the figure."
								: "Say it without the figure; a footnote can stand only in the text below.");
			}
		});
	}

	/** A figure says no more than the claim that rests on the same source. */
	private static void inspectClaims(YamlFile yaml, MarkdownFile prose, Pattern figure, ContentProblems problems) {
		// What has no claim on it at all is told by the ClaimCheck.
		Set<String> claimedSources = yaml.texts("/claims/*/references/*")
			.map(YamlFile.Text::value)
			.collect(Collectors.toSet());
		prose.passages()
			.stream()
			.filter((passage) -> !Collections.disjoint(passage.cites(), claimedSources))
			.forEach((passage) -> {
				String claimed = yaml.pointers("/claims/*")
					.filter((claim) -> yaml.texts(claim + "/references/*")
						.anyMatch((source) -> passage.cites().contains(source.value())))
					.flatMap((claim) -> Stream.concat(yaml.texts(claim + "/text"), yaml.texts(claim + "/against")))
					.map(YamlFile.Text::value)
					.collect(Collectors.joining(" "));
				Matcher found = figure.matcher(passage.text());
				while (found.find()) {
					if (!Numbers.allStandIn(claimed, found.group())) {
						problems.add(prose.path(), passage.placeOf(found.start()),
								"no claim on this source holds the figure " + Wording.quoted(found.group()),
								"Compare it with the claims in " + yaml.path() + ", and mend one or the other.");
					}
				}
			});
	}

}
