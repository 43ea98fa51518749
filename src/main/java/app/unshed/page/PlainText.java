package app.unshed.page;

import org.springframework.web.util.HtmlUtils;

/** The words of HTML that we drew ourselves. */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * The words alone, a line for each paragraph, list item or cell; without the raised
	 * numbers of notes.
	 */
	public static String of(String html) {
		return HtmlUtils
			.htmlUnescape(
					html.replaceAll("<sup>.*?</sup>", "").replaceAll("</(p|li|td|th)>", "\n").replaceAll("<[^>]+>", ""))
			.strip();
	}

}
