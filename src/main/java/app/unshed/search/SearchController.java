package app.unshed.search;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger.Peril;
import app.unshed.content.SiteAddresses;
import app.unshed.help.CountryGuess;
import app.unshed.help.FirstHelp;
import app.unshed.reason.ReasonService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers a search, and keeps nothing of it. */
@Controller
class SearchController {

	/** So many characters a search takes; the box takes no more. */
	static final int MOST_CHARACTERS = 200;

	// What nobody types: it may turn the text round, or is no character of a page.
	private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

	private final Supplier<ContentSnapshot> content;

	private final ReasonService reasons;

	private final SiteSearch search;

	SearchController(Supplier<ContentSnapshot> content, ReasonService reasons, SiteSearch search) {
		this.content = content;
		this.reasons = reasons;
		this.search = search;
	}

	@GetMapping(SiteAddresses.SEARCH)
	String search(@RequestParam(defaultValue = "") String q, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		// Nobody else may learn from this answer what was searched for.
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader("Referrer-Policy", "no-referrer");
		boolean isTooLong = q.length() > MOST_CHARACTERS;
		if (isTooLong) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("page", page(q, isTooLong, request));
		return "search";
	}

	private SearchPage page(String q, boolean isTooLong, HttpServletRequest request) {
		ContentSnapshot shown = this.content.get();
		String kept = isTooLong ? q.substring(0, MOST_CHARACTERS) : q;
		String typed = UNSEEN.matcher(kept).replaceAll(" ").strip();
		Optional<FirstHelp> help = help(typed, request, shown);
		return (typed.isEmpty() || isTooLong) ? SearchPage.box(typed, isTooLong, help, this.reasons, shown)
				: SearchPage.of(typed, this.search.find(typed), help, this.reasons, shown);
	}

	/** Whom to ring first; too much was typed for a search, but not for this. */
	private Optional<FirstHelp> help(String typed, HttpServletRequest request, ContentSnapshot shown) {
		Set<Peril> perils = typed.isEmpty() ? Set.of() : this.search.perils(typed);
		return perils.stream().anyMatch(Peril::isUrgent)
				? Optional.of(FirstHelp.in(perils, CountryGuess.of(request, shown.helplines()), shown.helplines()))
				: Optional.empty();
	}

}
