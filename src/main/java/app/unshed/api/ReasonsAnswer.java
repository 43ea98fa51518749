package app.unshed.api;

import java.time.LocalDate;
import java.util.List;

import app.unshed.api.ReasonAnswer.Group;
import app.unshed.content.Reason;

/** Every reason, in the order of their titles. */
record ReasonsAnswer(String language, String license, List<ListedReason> reasons) {

	/**
	 * A reason in short.
	 *
	 * @param url its page
	 * @param data where a program finds all of it
	 * @param changed the day from which it said what it says
	 */
	record ListedReason(String id, String title, Group family, String summary, String url, String data,
			LocalDate changed) {

		static ListedReason of(Reason reason, AnswerParts parts) {
			return new ListedReason(reason.name(), reason.title(), Group.of(reason.family(), parts), reason.summary(),
					parts.url(reason), parts.data(reason), reason.changed());
		}

	}

	static ReasonsAnswer of(AnswerParts parts) {
		return new ReasonsAnswer(parts.language(), parts.license(),
				parts.content().reasons().values().stream().map((reason) -> ListedReason.of(reason, parts)).toList());
	}

}
