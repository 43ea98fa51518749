package app.unshed.loading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import app.unshed.content.PlainWords;

/**
 * In the lists by which the finder knows words, each stands once, however it is written:
 * a name of two medicines would be taken for both.
 */
final class VocabularyCheck implements ContentCheck {

	private static final Comparator<YamlFile.Text> AS_READ = Comparator
		.comparingInt((YamlFile.Text text) -> text.place().line())
		.thenComparingInt((text) -> text.place().column());

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		YamlFile medicines = content.yaml(ParsedContent.MEDICINES);
		once(medicines, Stream.of("/medicines/*/generic", "/medicines/*/brands/*", "/medicines/*/also/*"), problems);
		once(medicines, Stream.of("/classes/*/words/*"), problems);
		once(content.yaml(ParsedContent.SYNONYMS), Stream.of("/synonyms/*/*"), problems);
		moreThanOne(content.yaml(ParsedContent.SYNONYMS), problems);
	}

	private static void moreThanOne(YamlFile file, ContentProblems problems) {
		file.pointers("/synonyms/*")
			.filter((group) -> file.hasList(group) && file.at(group).size() < 2)
			.forEach((group) -> problems.add(file.path(), file.value(group), "this group has fewer than two words",
					"Write what means nearly the same, or take the group away."));
	}

	private static void once(YamlFile file, Stream<String> patterns, ContentProblems problems) {
		Map<String, Integer> firstLines = new HashMap<>();
		patterns.flatMap(file::texts).sorted(AS_READ).forEach((text) -> {
			String plain = String.join(" ", PlainWords.of(text.value()));
			Integer first = firstLines.putIfAbsent(plain, text.place().line());
			if (plain.isEmpty()) {
				// An empty text is told by the schema.
				if (!text.value().isBlank()) {
					problems.add(file.path(), text.place(), "there is no word in " + Wording.quoted(text.value()),
							"Write one, or take it away.");
				}
			}
			else if (first != null) {
				problems.add(file.path(), text.place(),
						Wording.quoted(text.value()) + " stands already in line " + first,
						"Keep it where it belongs, and take the other away.");
			}
		});
	}

}
