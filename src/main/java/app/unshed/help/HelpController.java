package app.unshed.help;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.Country;
import app.unshed.page.NoSuchPageException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HelpController {

	private final Supplier<ContentSnapshot> content;

	HelpController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping("/help")
	String help(Model model) {
		model.addAttribute("page", HelpPage.of(this.content.get()));
		return "help";
	}

	@GetMapping("/help/{country}")
	String country(@PathVariable("country") String slug, Model model) {
		Country country = this.content.get()
			.helplines()
			.countries()
			.stream()
			.filter((candidate) -> candidate.slug().equals(slug))
			.findFirst()
			.orElseThrow(NoSuchPageException::new);
		model.addAttribute("page", CountryPage.of(country, this.content.get()));
		return "country";
	}

}
