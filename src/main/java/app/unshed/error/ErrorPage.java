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
 * @param nearest reasons the reader may have meant; all of them where none is near
 */
record ErrorPage(PageHead head, String words, List<Reason> nearest, List<Reason> others) {

	static ErrorPage of(HttpStatus status, String typed, ReasonService reasons, ContentSnapshot content) {
		String words = (status == HttpStatus.NOT_FOUND) ? "not-found"
				: status.is4xxClientError() ? "bad-request" : "failure";
		List<Reason> nearest = reasons.nearestTo(typed);
		List<Reason> others = reasons.all().stream().filter((reason) -> !nearest.contains(reason)).toList();
		return new ErrorPage(PageHead.of(content.site(), words, ""), words, nearest, others);
	}

}
