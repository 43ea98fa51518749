package app.unshed.reason;

import java.util.List;
import java.util.Objects;
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
 * @param namesMedicines whether it, or something listed on it, names a medicine
 */
record ReasonPage(PageHead head, Reason reason, Family family, Reading reading, List<Strategy> strategies,
		List<Reason> related, boolean namesMedicines) {

	static ReasonPage of(Reason reason, ReasonService reasons, ContentSnapshot content) {
		Family family = content.families()
			.stream()
			.filter((candidate) -> candidate.id().equals(reason.family()))
			.findFirst()
			.orElseThrow();
		List<Strategy> strategies = reason.strategies()
			.stream()
			.map(content.strategies()::get)
			.filter(Objects::nonNull) // it may be withdrawn
			.toList();
		List<Reason> related = reasons.related(reason);
		return new ReasonPage(PageHead.of(reason), reason, family, Reading.of(reason, content), strategies, related,
				reason.namesMedicines() || content.nameMedicines(Stream.concat(strategies.stream(), related.stream())));
	}

}
