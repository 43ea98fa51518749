package app.unshed.loading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of a file follow each other: written, checked, to be checked again; and what
 * is said to be done has been done.
 */
final class DateCheck implements ContentCheck {

	private final Clock clock;

	DateCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		LocalDate today = LocalDate.now(this.clock);
		content.pairs().forEach((pair) -> {
			inOrder(pair.yaml(), "/written", "/checked", problems);
			inOrder(pair.yaml(), "/checked", "/next-check", problems);
			inOrder(pair.yaml(), "/publish-from", "/withdraw-after", problems);
			notLater(today, pair.yaml(), "/written", problems);
			notLater(today, pair.yaml(), "/checked", problems);
		});
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		helplines.pointers("/countries/*/services/*").forEach((line) -> {
			inOrder(helplines, line + "/checked", line + "/valid-until", problems);
			notLater(today, helplines, line + "/checked", problems);
		});
	}

	private static void notLater(LocalDate today, YamlFile file, String pointer, ContentProblems problems) {
		file.date(pointer)
			.filter((date) -> date.isAfter(today))
			.ifPresent((date) -> problems.add(file.path(), file.value(pointer),
					"'" + fieldName(pointer) + "' lies in the future",
					"Write the day it was done; today is " + today + "."));
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
