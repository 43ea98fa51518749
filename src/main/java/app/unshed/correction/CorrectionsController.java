package app.unshed.correction;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the page of corrections. */
@Controller
class CorrectionsController {

	private final Supplier<ContentSnapshot> content;

	CorrectionsController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.CORRECTIONS)
	String corrections(Model model) {
		model.addAttribute("page", CorrectionsPage.of(this.content.get()));
		return "corrections";
	}

}
