package app.unshed.api;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the page that explains the API. */
@Controller
class ApiPageController {

	private final Supplier<ContentSnapshot> content;

	ApiPageController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.API)
	String api(Model model) {
		model.addAttribute("page", ApiPage.of(this.content.get()));
		return "api";
	}

}
