package app.unshed.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The dates of a file follow each other: written, checked, to be checked again. */
final class DateCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs().forEach((pair) -> {
			inOrder(pair.yaml(), "written", "checked", problems);
			inOrder(pair.yaml(), "checked", "next-check", problems);
		});
		inOrder(content.yaml(ParsedContent.HELPLINES), "checked", "next-check", problems);
	}

	private static void inOrder(YamlFile file, String first, String second, ContentProblems problems) {
		Optional<LocalDate> earlier = date(file, first);
		Optional<LocalDate> later = date(file, second);
		if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
			problems.add(file.path(), file.value("/" + second), "'" + second + "' lies before '" + first + "'",
					"Put the later date here.");
		}
	}

	/** What is not a date is reported by the schema. */
	private static Optional<LocalDate> date(YamlFile file, String field) {
		return file.texts("/" + field).findFirst().flatMap((text) -> {
			try {
				return Optional.of(LocalDate.parse(text.value()));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		});
	}

}
