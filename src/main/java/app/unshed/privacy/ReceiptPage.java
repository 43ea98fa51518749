package app.unshed.privacy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.Site;
import app.unshed.page.PageHead;
import app.unshed.page.PostedForm;
import jakarta.servlet.http.HttpServletRequest;

/**
 * All that the page shows of a request.
 *
 * @param from the address it came from
 * @param asked what it asked for, and how
 * @param lines what it said besides
 * @param isCut whether there was more than is shown
 */
record ReceiptPage(PageHead head, String from, String asked, List<Line> lines, boolean isCut) {

	private static final int MOST_LINES = 40;

	private static final int MOST_CHARACTERS = 200;

	/** One header of a request. */
	record Line(String name, String value) {

		private Line shortened() {
			return new Line(ReceiptPage.shortened(this.name), ReceiptPage.shortened(this.value));
		}

	}

	static ReceiptPage of(HttpServletRequest request, Site site) {
		List<Line> all = Collections.list(request.getHeaderNames())
			.stream()
			.flatMap((name) -> values(name, request))
			.toList();
		List<Line> shown = all.stream().limit(MOST_LINES).map(Line::shortened).toList();
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		String asked = request.getMethod() + " " + request.getRequestURI() + query;
		return new ReceiptPage(PageHead.of(site, "receipt", ""), shortened(request.getRemoteAddr()), shortened(asked),
				shown, !shown.equals(all));
	}

	private static Stream<Line> values(String name, HttpServletRequest request) {
		return Collections.list(request.getHeaders(name)).stream().map((value) -> new Line(name, value));
	}

	private static String shortened(String sent) {
		String seen = PostedForm.visible(sent);
		return (seen.length() <= MOST_CHARACTERS) ? seen : seen.substring(0, MOST_CHARACTERS) + " …";
	}

}
