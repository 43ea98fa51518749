package app.unshed.api;

import java.util.List;

import app.unshed.api.AnswerParts.Dates;
import app.unshed.api.AnswerParts.EvidencedClaim;
import app.unshed.api.AnswerParts.Link;
import app.unshed.api.AnswerParts.Section;
import app.unshed.content.Strategy;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can try. Whoever shows the steps shows when not to begin and when to
 * stop as well.
 *
 * @param url its page
 * @param contentNote a warning to show before the text, where it is hard to read
 * @param medicineWarning to be shown wherever the text is, since it names medicines
 * @param forWhom when, and for whom, it is worth trying
 * @param energy how much it asks of somebody who has little
 * @param notWhen when not to begin, and what to do instead
 * @param stopWhen when to stop in the middle
 * @param helps the reasons that name it
 */
record StrategyAnswer(String language, String license, String id, String url, String title, String summary, String lead,
		@Nullable String contentNote, @Nullable String medicineWarning, @JsonProperty("for") String forWhom,
		List<String> steps, String time, String place, String energy, String notWhen, String stopWhen,
		List<Section> sections, List<EvidencedClaim> claims, List<Link> helps, Dates dates) {

	static StrategyAnswer of(Strategy strategy, AnswerParts parts) {
		List<Link> helps = parts.content()
			.reasons()
			.values()
			.stream()
			.filter((reason) -> reason.strategies().contains(strategy.id()))
			.map(parts::link)
			.toList();
		return new StrategyAnswer(parts.language(), parts.license(), strategy.name(), parts.url(strategy),
				strategy.title(), strategy.summary(), strategy.lead(), strategy.contentNote(),
				parts.medicineWarning(strategy), strategy.forWhom(), strategy.steps(), strategy.time(),
				strategy.place(), strategy.energy(), strategy.notWhen(), strategy.stopWhen(), parts.sections(strategy),
				parts.claims(strategy), helps, parts.dates(strategy));
	}

}
