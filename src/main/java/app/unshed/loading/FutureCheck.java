package app.unshed.loading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import app.unshed.content.Listing;

/** What is said to be done has been done: no such day, and no year, is yet to come. */
final class FutureCheck implements ContentCheck {

	private static final int LATEST_YEAR = 9999;

	private final Clock clock;

	FutureCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		LocalDate today = LocalDate.now(this.clock);
		Stream<YamlFile> listings = Stream.of(Listing.values()).map((listing) -> content.yaml(listing.file()));
		Stream.concat(content.pairs().map(Pair::yaml), listings)
			.forEach((file) -> Stream.of("/written", "/checked", "/reviewed/on", "/changes/*/on")
				.forEach((pattern) -> notLater(today, file, pattern, problems)));
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		Stream.of("/international/*/checked", "/countries/*/services/*/checked")
			.forEach((pattern) -> notLater(today, helplines, pattern, problems));
		YamlFile references = content.yaml(ParsedContent.REFERENCES);
		references.pointers("/references/*/year")
			.filter((year) -> isYetToCome(references.at(year).asInt(0), today))
			.forEach((year) -> problems.add(references.path(), references.value(year), "this year has not come yet",
					"Write the year in which the source was published."));
	}

	/** What is no year at all is reported by the schema. */
	private static boolean isYetToCome(int year, LocalDate today) {
		return year > today.getYear() && year <= LATEST_YEAR;
	}

	private static void notLater(LocalDate today, YamlFile file, String pattern, ContentProblems problems) {
		String field = pattern.substring(pattern.lastIndexOf('/') + 1);
		file.pointers(pattern)
			.filter((pointer) -> file.date(pointer).filter((date) -> date.isAfter(today)).isPresent())
			.forEach((pointer) -> problems.add(file.path(), file.value(pointer), "'" + field + "' lies in the future",
					"Write the day it was done; today is " + today + "."));
	}

}
