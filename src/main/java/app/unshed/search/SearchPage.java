package app.unshed.search;

import java.util.List;
import java.util.Locale;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;
import app.unshed.reason.ReasonService.FamilyOfReasons;
import app.unshed.reason.ReasonService;

/**
 * All the page of the search shows. Its head holds nothing of what was typed.
 *
 * @param typed what stands in the box
 * @param isTooLong whether more was typed than a search takes
 * @param nearest reasons whose names are nearly what was typed, where nothing was found
 * @param families every reason, where nothing was found
 */
record SearchPage(PageHead head, String typed, boolean isTooLong, Findings findings, List<Reason> nearest,
		List<FamilyOfReasons> families) {

	// A shorter word is nearly too many names.
	private static final int SHORTEST_NAME = 5;

	/** Whether there was anything to search for. */
	public boolean isAsked() {
		return !this.typed.isEmpty() && !this.isTooLong;
	}

	/** So many characters the box takes. */
	public int mostCharacters() {
		return SearchController.MOST_CHARACTERS;
	}

	/** The box alone, with what stood in it. */
	static SearchPage box(String typed, boolean isTooLong, ReasonService reasons, ContentSnapshot content) {
		return new SearchPage(head(content), typed, isTooLong, Findings.NONE, List.of(), reasons.families());
	}

	static SearchPage of(String typed, Findings findings, ReasonService reasons, ContentSnapshot content) {
		if (!findings.pages().isEmpty()) {
			return new SearchPage(head(content), typed, false, findings, List.of(), List.of());
		}
		List<Reason> nearest = (typed.length() < SHORTEST_NAME) ? List.of()
				: reasons.nearestTo(typed.toLowerCase(Locale.ROOT));
		return new SearchPage(head(content), typed, false, findings, nearest, reasons.families());
	}

	private static PageHead head(ContentSnapshot content) {
		return PageHead.of(content.site(), "search", SiteAddresses.SEARCH);
	}

}
