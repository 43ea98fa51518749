package app.unshed.api;

import java.util.List;
import java.util.Objects;

import app.unshed.api.AnswerParts.Dates;
import app.unshed.api.AnswerParts.EvidencedClaim;
import app.unshed.api.AnswerParts.Link;
import app.unshed.api.AnswerParts.Section;
import app.unshed.content.Family;
import app.unshed.content.FamilyId;
import app.unshed.content.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a person may not cry.
 *
 * @param url its page
 * @param inShort three points to take away: what it is, what may help, when or whom to
 * ask
 * @param contentNote a warning to show before the text, where it is hard to read
 * @param medicineWarning to be shown wherever the text is, since it names medicines
 * @param signs what a person may notice that points to this reason
 * @param soundsLike how people put it
 * @param strategies what may help, the most useful first
 */
record ReasonAnswer(String language, String license, String id, String url, String title, Group family, String summary,
		String lead, List<String> inShort, @Nullable String contentNote, @Nullable String medicineWarning,
		List<String> signs, List<String> soundsLike, List<Section> sections, List<EvidencedClaim> claims,
		List<Link> strategies, List<Link> related, Dates dates) {

	/** A family of reasons. */
	record Group(String id, String title) {

		static Group of(FamilyId id, AnswerParts parts) {
			Family family = parts.content()
				.families()
				.stream()
				.filter((any) -> any.id().equals(id))
				.findFirst()
				.orElseThrow();
			return new Group(id.value(), family.title());
		}

	}

	static ReasonAnswer of(Reason reason, AnswerParts parts) {
		List<Link> strategies = reason.strategies()
			.stream()
			.map(parts.content().strategies()::get)
			.filter(Objects::nonNull) // it may be withdrawn
			.map(parts::link)
			.toList();
		List<Link> related = reason.related()
			.stream()
			.map(parts.content().reasons()::get)
			.filter(Objects::nonNull)
			.map(parts::link)
			.toList();
		return new ReasonAnswer(parts.language(), parts.license(), reason.name(), parts.url(reason), reason.title(),
				Group.of(reason.family(), parts), reason.summary(), reason.lead(), reason.inShort(),
				reason.contentNote(), parts.medicineWarning(reason), reason.signs(), reason.soundsLike(),
				parts.sections(reason), parts.claims(reason), strategies, related, parts.dates(reason));
	}

}
