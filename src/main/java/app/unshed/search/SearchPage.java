package app.unshed.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.content.SiteAddresses;
import app.unshed.help.FirstHelp;
import app.unshed.page.PageHead;
import app.unshed.reason.ReasonService.FamilyOfReasons;
import app.unshed.reason.ReasonService;

/**
 * All the page of the search shows. Its head holds nothing of what was typed.
 *
 * @param typed what stands in the box
 * @param isTooLong whether more was typed than a search takes
 * @param help whom to ring first, or none where nobody seems to be in danger
 * @param nearest reasons whose names are nearly what was typed, where nothing was found
 * @param families every reason, where nothing was found
 */
record SearchPage(PageHead head, String typed, boolean isTooLong, Optional<FirstHelp> help, Findings findings,
		List<Reason> nearest, List<FamilyOfReasons> families) {

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
	static SearchPage box(String typed, boolean isTooLong, Optional<FirstHelp> help, ReasonService reasons,
			ContentSnapshot content) {
		return new SearchPage(head(content), typed, isTooLong, help, Findings.NONE, List.of(), reasons.families());
	}

	static SearchPage of(String typed, Findings findings, Optional<FirstHelp> help, ReasonService reasons,
			ContentSnapshot content) {
		if (!findings.pages().isEmpty()) {
			return new SearchPage(head(content), typed, false, help, findings, List.of(), List.of());
		}
		List<Reason> nearest = (typed.length() < SHORTEST_NAME) ? List.of()
				: reasons.nearestTo(typed.toLowerCase(Locale.ROOT));
		return new SearchPage(head(content), typed, false, help, findings, nearest, reasons.families());
	}

	private static PageHead head(ContentSnapshot content) {
		return PageHead.of(content.site(), "search", SiteAddresses.SEARCH);
	}

}
