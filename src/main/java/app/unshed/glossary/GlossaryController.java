package app.unshed.glossary;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the words explained. */
@Controller
class GlossaryController {

	private final Supplier<ContentSnapshot> content;

	GlossaryController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.GLOSSARY)
	String glossary(Model model) {
		model.addAttribute("page", GlossaryPage.of(this.content.get()));
		return "glossary";
	}

}
