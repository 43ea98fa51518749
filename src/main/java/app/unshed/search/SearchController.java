package app.unshed.search;

import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.reason.ReasonService;
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
	String search(@RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response) {
		// Nobody else may learn from this answer what was searched for.
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader("Referrer-Policy", "no-referrer");
		boolean isTooLong = q.length() > MOST_CHARACTERS;
		if (isTooLong) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("page", page(q, isTooLong));
		return "search";
	}

	private SearchPage page(String q, boolean isTooLong) {
		String kept = isTooLong ? q.substring(0, MOST_CHARACTERS) : q;
		String typed = UNSEEN.matcher(kept).replaceAll(" ").strip();
		if (typed.isEmpty() || isTooLong) {
			return SearchPage.box(typed, isTooLong, this.reasons, this.content.get());
		}
		return SearchPage.of(typed, this.search.find(typed), this.reasons, this.content.get());
	}

}
