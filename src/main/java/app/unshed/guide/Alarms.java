package app.unshed.guide;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.unshed.content.AnswerId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Guide.Alarm;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Helplines.Country;
import app.unshed.help.FirstHelp;

/**
 * What a reader who gave an alarming answer is told before everything else.
 *
 * @param texts what to do, one for each such answer
 */
record Alarms(List<String> texts, FirstHelp help) {

	/** The alarms of these answers, or none. */
	static Optional<Alarms> of(Collection<AnswerId> given, Optional<Country> country, ContentSnapshot content) {
		List<Alarm> alarms = content.guide()
			.answers()
			.filter((answer) -> given.contains(answer.id()))
			.map(Answer::alarm)
			.filter(Objects::nonNull)
			.toList();
		if (alarms.isEmpty()) {
			return Optional.empty();
		}
		FirstHelp help = FirstHelp.of(alarms.stream().flatMap((alarm) -> alarm.topics().stream()).distinct().toList(),
				country, content.helplines());
		return Optional.of(new Alarms(alarms.stream().map(Alarm::text).toList(), help));
	}

}
