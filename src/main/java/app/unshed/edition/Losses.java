package app.unshed.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;

/**
 * What readers would miss if one content took the place of another. A line to ring, or
 * many pages at once, are more likely lost by mistake: half a folder copied, a file that
 * somebody has cut. Whoever means it says so in the content.
 */
final class Losses {

	/** The largest part of the pages that may go without a word. */
	private static final double PART = 0.2;

	private Losses() {
	}

	/** What would be lost and is not said to be meant on this day, a line for each. */
	static List<String> of(ContentSnapshot before, ContentSnapshot next, LocalDate today) {
		if (today.equals(next.site().removalsMeantOn())) {
			return List.of();
		}
		return Stream.concat(lines(before, next), pages(before, next))
			.map((loss) -> loss + " If that is meant, write 'removals-meant-on: " + today + "' into site.yaml.")
			.toList();
	}

	private static Stream<String> lines(ContentSnapshot before, ContentSnapshot next) {
		Set<String> left = lines(next).collect(Collectors.toSet());
		return lines(before).filter((line) -> !left.contains(line))
			.sorted()
			.map((line) -> "helplines.yaml  this would take away " + line + ".");
	}

	/** Each by its country, its name and the ways to reach it. */
	private static Stream<String> lines(ContentSnapshot content) {
		return content.helplines()
			.countries()
			.stream()
			.flatMap((country) -> Stream.concat(
					country.emergency().stream().map((number) -> country.name() + ": " + number.number()),
					country.services().stream().map((line) -> country.name() + ": " + line.name())));
	}

	private static Stream<String> pages(ContentSnapshot before, ContentSnapshot next) {
		List<String> pages = SiteAddresses.all(before);
		Set<String> gone = new HashSet<>(pages);
		gone.removeAll(new HashSet<>(SiteAddresses.all(next)));
		gone.removeIf((page) -> isFormer(page, next));
		return (gone.size() <= pages.size() * PART) ? Stream.of()
				: Stream.of("site.yaml  this would take away %d of %d pages, such as %s.".formatted(gone.size(),
						pages.size(), gone.stream().sorted().findFirst().orElseThrow()));
	}

	private static boolean isFormer(String page, ContentSnapshot next) {
		return next.pieces().flatMap(Piece::formerAddresses).anyMatch(page::equals);
	}

}
