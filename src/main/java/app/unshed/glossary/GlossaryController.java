package app.unshed.glossary;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GlossaryController {

	private final Supplier<ContentSnapshot> content;

	GlossaryController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping("/glossary")
	String glossary(Model model) {
		model.addAttribute("page", GlossaryPage.of(this.content.get()));
		return "glossary";
	}

}
