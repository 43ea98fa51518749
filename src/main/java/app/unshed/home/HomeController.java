package app.unshed.home;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.reason.ReasonService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the first page. */
@Controller
class HomeController {

	private final Supplier<ContentSnapshot> content;

	private final ReasonService reasons;

	HomeController(Supplier<ContentSnapshot> content, ReasonService reasons) {
		this.content = content;
		this.reasons = reasons;
	}

	@GetMapping(SiteAddresses.HOME)
	String home(Model model) {
		model.addAttribute("page", HomePage.of(this.reasons, this.content.get()));
		return "home";
	}

}
