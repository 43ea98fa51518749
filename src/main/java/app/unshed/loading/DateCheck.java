package app.unshed.loading;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.Listing;

/**
 * The dates of a file follow each other, and none too late: written, checked, to be
 * checked again.
 */
final class DateCheck implements ContentCheck {

	/** For how long a comparison with a public page may be relied on. */
	private static final Period LINES_HOLD = Period.ofMonths(6);

	private static final Period MEDICINES_HOLD = Period.ofYears(1);

	private static final Period FACTS_HOLD = Period.ofYears(3);

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs().map(Pair::yaml).forEach((file) -> {
			inspectUpkeep(file.at("/names-medicines").asBoolean(false) ? MEDICINES_HOLD : FACTS_HOLD, file, problems);
			inOrder(file, "/publish-from", "/withdraw-after", problems);
		});
		for (Listing listing : Listing.values()) {
			inspectUpkeep((listing == Listing.HELPLINES) ? LINES_HOLD : MEDICINES_HOLD, content.yaml(listing.file()),
					problems);
		}
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		Stream.of("/international/*", "/countries/*/services/*").flatMap(helplines::pointers).forEach((line) -> {
			inOrder(helplines, line + "/checked", line + "/valid-until", problems);
			within(LINES_HOLD, helplines, line + "/checked", line + "/valid-until", problems);
		});
	}

	private static void inspectUpkeep(Period hold, YamlFile file, ContentProblems problems) {
		inOrder(file, "/written", "/checked", problems);
		inOrder(file, "/checked", "/next-check", problems);
		within(hold, file, "/checked", "/next-check", problems);
		inspectChanges(file, problems);
	}

	private static void inspectChanges(YamlFile file, ContentProblems problems) {
		List<String> days = file.pointers("/changes/*").map((change) -> change + "/on").toList();
		for (int i = 0; i < days.size(); i++) {
			if (file.date("/written").isPresent() && !isOlder(file.date("/written"), file.date(days.get(i)))) {
				problems.add(file.path(), file.value(days.get(i)), "the page is no older than this change",
						"Leave it out: the first version is told by itself.");
			}
			if (i > 0 && !isOlder(file.date(days.get(i)), file.date(days.get(i - 1)))) {
				problems.add(file.path(), file.value(days.get(i)),
						"the changes do not stand one to a day, the newest first",
						"Move this one, or say both in one sentence.");
			}
		}
	}

	private static boolean isOlder(Optional<LocalDate> date, Optional<LocalDate> other) {
		return date.isEmpty() || other.isEmpty() || date.get().isBefore(other.get());
	}

	private static void inOrder(YamlFile file, String first, String second, ContentProblems problems) {
		Optional<LocalDate> earlier = file.date(first);
		Optional<LocalDate> later = file.date(second);
		if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
			problems.add(file.path(), file.value(second),
					"'" + fieldName(second) + "' lies before '" + fieldName(first) + "'", "Put the later date here.");
		}
	}

	private static void within(Period most, YamlFile file, String first, String second, ContentProblems problems) {
		file.date(first)
			.map((date) -> date.plus(most))
			.filter((latest) -> file.date(second).filter(latest::isBefore).isPresent())
			.ifPresent((latest) -> problems.add(file.path(), file.value(second),
					"'" + fieldName(second) + "' lies too long after '" + fieldName(first) + "'",
					"Write " + latest + " or an earlier day."));
	}

	private static String fieldName(String pointer) {
		return pointer.substring(pointer.lastIndexOf('/') + 1);
	}

}
