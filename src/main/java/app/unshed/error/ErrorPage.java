package app.unshed.error;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.page.PageHead;
import app.unshed.reason.ReasonService;

import org.springframework.http.HttpStatus;

/**
 * All an error page shows.
 *
 * @param words the group of words that says what happened
 * @param nearest reasons the reader may have meant; empty where none is near
 * @param others all the other reasons
 */
record ErrorPage(PageHead head, String words, List<Reason> nearest, List<Reason> others, boolean namesMedicines) {

	static ErrorPage of(HttpStatus status, String typed, ReasonService reasons, ContentSnapshot content) {
		String words = wordsFor(status.value());
		List<Reason> nearest = reasons.nearestTo(typed);
		List<Reason> others = reasons.all().stream().filter((reason) -> !nearest.contains(reason)).toList();
		return new ErrorPage(PageHead.of(content.site(), words, ""), words, nearest, others,
				content.nameMedicines(nearest.stream()));
	}

	/** The group of words that tells a reader of this status. */
	static String wordsFor(int status) {
		if (status == HttpStatus.NOT_FOUND.value()) {
			return "not-found";
		}
		return (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? "bad-request" : "failure";
	}

}
