package app.unshed.loading;

import java.time.LocalDate;
import java.util.Optional;

/** The dates of a file follow each other: written, checked, to be checked again. */
final class DateCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs().forEach((pair) -> {
			inOrder(pair.yaml(), "/written", "/checked", problems);
			inOrder(pair.yaml(), "/checked", "/next-check", problems);
			inOrder(pair.yaml(), "/publish-from", "/withdraw-after", problems);
		});
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		helplines.pointers("/countries/*/services/*")
			.forEach((line) -> inOrder(helplines, line + "/checked", line + "/valid-until", problems));
	}

	private static void inOrder(YamlFile file, String first, String second, ContentProblems problems) {
		Optional<LocalDate> earlier = file.date(first);
		Optional<LocalDate> later = file.date(second);
		if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
			problems.add(file.path(), file.value(second),
					"'" + fieldName(second) + "' lies before '" + fieldName(first) + "'", "Put the later date here.");
		}
	}

	private static String fieldName(String pointer) {
		return pointer.substring(pointer.lastIndexOf('/') + 1);
	}

}
