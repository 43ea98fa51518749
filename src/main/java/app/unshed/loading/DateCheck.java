package app.unshed.loading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.Listing;

/**
 * The dates of a file follow each other, and none too late: written, checked, to be
 * checked again; and what is said to be done has been done.
 */
final class DateCheck implements ContentCheck {

	/** For how long a comparison with a public page may be relied on. */
	private static final Period LINES_HOLD = Period.ofMonths(6);

	private static final Period MEDICINES_HOLD = Period.ofYears(1);

	private static final Period FACTS_HOLD = Period.ofYears(3);

	private static final int LATEST_YEAR = 9999;

	private final Clock clock;

	DateCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		LocalDate today = LocalDate.now(this.clock);
		content.pairs().map(Pair::yaml).forEach((file) -> {
			inspectUpkeep(today, file.at("/names-medicines").asBoolean(false) ? MEDICINES_HOLD : FACTS_HOLD, file,
					problems);
			inOrder(file, "/publish-from", "/withdraw-after", problems);
		});
		for (Listing listing : Listing.values()) {
			inspectUpkeep(today, (listing == Listing.HELPLINES) ? LINES_HOLD : MEDICINES_HOLD,
					content.yaml(listing.file()), problems);
		}
		YamlFile references = content.yaml(ParsedContent.REFERENCES);
		references.pointers("/references/*/year")
			.filter((year) -> isYetToCome(references.at(year).asInt(0), today))
			.forEach((year) -> problems.add(references.path(), references.value(year), "this year has not come yet",
					"Write the year in which the source was published."));
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		Stream.of("/international/*", "/countries/*/services/*").flatMap(helplines::pointers).forEach((line) -> {
			inOrder(helplines, line + "/checked", line + "/valid-until", problems);
			within(LINES_HOLD, helplines, line + "/checked", line + "/valid-until", problems);
			notLater(today, helplines, line + "/checked", problems);
		});
	}

	private static void inspectUpkeep(LocalDate today, Period hold, YamlFile file, ContentProblems problems) {
		inOrder(file, "/written", "/checked", problems);
		inOrder(file, "/checked", "/next-check", problems);
		within(hold, file, "/checked", "/next-check", problems);
		notLater(today, file, "/written", problems);
		notLater(today, file, "/checked", problems);
		notLater(today, file, "/reviewed/on", problems);
		inspectChanges(today, file, problems);
	}

	/** What is no year at all is reported by the schema. */
	private static boolean isYetToCome(int year, LocalDate today) {
		return year > today.getYear() && year <= LATEST_YEAR;
	}

	private static void inspectChanges(LocalDate today, YamlFile file, ContentProblems problems) {
		List<String> days = file.pointers("/changes/*").map((change) -> change + "/on").toList();
		for (int i = 0; i < days.size(); i++) {
			notLater(today, file, days.get(i), problems);
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
