package app.unshed.finder;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.help.CountryGuess;
import app.unshed.page.PostedForm;
import app.unshed.page.UnreadableFormException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Answers what a reader types, as a page. The text comes in the body of the request and
 * is written into the answer, and nowhere else.
 */
@Controller
class FindController {

	private final Finder finder;

	private final Supplier<ContentSnapshot> content;

	FindController(Finder finder, Supplier<ContentSnapshot> content) {
		this.finder = finder;
		this.content = content;
	}

	@GetMapping(SiteAddresses.FIND)
	String box(Model model) {
		model.addAttribute("page", FindPage.empty(this.content.get()));
		return "find";
	}

	@PostMapping(SiteAddresses.FIND)
	String find(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		PostedForm.keepNowhere(response);
		FindPage page = page(request);
		page.refusal().ifPresent((refusal) -> response.setStatus(refusal.status().value()));
		model.addAttribute("page", page);
		return "find";
	}

	private FindPage page(HttpServletRequest request) throws IOException {
		ContentSnapshot shown = this.content.get();
		try {
			PostedForm form = PostedForm.readAsFarAsItGoes(request, Refusal.MOST_BYTES);
			List<String> all = form.all("q");
			// As a browser counts it: the end of a line is one character.
			String typed = all.isEmpty() ? "" : all.get(0).replace("\r\n", "\n");
			Optional<Refusal> refusal = form.flaw()
				.map(Refusal::of)
				.or(() -> (all.size() > 1) ? Optional.of(Refusal.GARBLED) : Refusal.of(typed));
			String kept = PostedForm.visible(typed);
			return refusal.isPresent() ? FindPage.refused(kept, refusal.get(), shown) : FindPage.answered(kept,
					this.finder.answer(typed), CountryGuess.of(request, shown.helplines()), shown);
		}
		catch (UnreadableFormException ex) {
			Refusal refusal = Refusal.of(ex.status());
			String typed = (refusal == Refusal.OTHER_TYPE) ? StrayText.read(request) : "";
			return FindPage.refused(PostedForm.visible(typed), refusal, shown);
		}
	}

}
