package app.unshed.reason;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.Reason;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;
import app.unshed.page.Reading;

/**
 * All the page of one reason shows.
 *
 * @param next the reason that follows where all are read family by family, or none
 * @param namesMedicines whether it, or something listed on it, names a medicine
 */
record ReasonPage(PageHead head, Reason reason, Family family, Reading reading, List<Strategy> strategies,
		List<Reason> related, Optional<Next> next, boolean namesMedicines) {

	/** What to read next. */
	record Next(Reason reason, Family family) {
	}

	static ReasonPage of(Reason reason, ReasonService reasons, ContentSnapshot content) {
		List<Strategy> strategies = reason.strategies()
			.stream()
			.map(content.strategies()::get)
			.filter(Objects::nonNull) // it may be withdrawn
			.toList();
		List<Reason> related = reasons.related(reason);
		Optional<Next> next = reasons.after(reason).map((after) -> new Next(after, family(after, content)));
		return new ReasonPage(PageHead.of(reason), reason, family(reason, content), Reading.of(reason, content),
				strategies, related, next,
				reason.namesMedicines() || content.nameMedicines(Stream.concat(strategies.stream(), related.stream())));
	}

	private static Family family(Reason reason, ContentSnapshot content) {
		return content.families()
			.stream()
			.filter((candidate) -> candidate.id().equals(reason.family()))
			.findFirst()
			.orElseThrow();
	}

}
