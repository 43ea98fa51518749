package app.unshed.finder;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.help.CountryGuess;
import app.unshed.page.PostedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers what a reader types, as a page. The text comes in the body of the request and
 * is written into the answer, and nowhere else.
 */
@Controller
class FindController {

	static final int MOST_CHARACTERS = 1000;

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

	@PostMapping(path = SiteAddresses.FIND, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String find(@RequestParam(name = "q", defaultValue = "") String typed, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		PostedForm.keepNowhere(response);
		model.addAttribute("page", page(typed, request, response));
		return "find";
	}

	private FindPage page(String typed, HttpServletRequest request, HttpServletResponse response) {
		ContentSnapshot shown = this.content.get();
		if (typed.isBlank()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return FindPage.refused("", "empty", shown);
		}
		if (typed.length() > MOST_CHARACTERS) {
			response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
			return FindPage.refused(typed, "too-long", shown);
		}
		return FindPage.answered(typed, this.finder.answer(typed), CountryGuess.of(request, shown.helplines()), shown);
	}

}
