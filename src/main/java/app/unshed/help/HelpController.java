package app.unshed.help;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.Country;
import app.unshed.content.SiteAddresses;
import app.unshed.page.NoSuchPageException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the countries, or with the lines of one. */
@Controller
class HelpController {

	private final Supplier<ContentSnapshot> content;

	HelpController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.HELP)
	String help(Model model) {
		model.addAttribute("page", HelpPage.of(this.content.get()));
		return "help";
	}

	/** Leads to the lines of the country the reader may be in. */
	@GetMapping(SiteAddresses.HELP_HERE)
	ResponseEntity<Void> here(HttpServletRequest request) {
		String address = CountryGuess.of(request, this.content.get().helplines())
			.map((country) -> SiteAddresses.ofHelp(country.slug()))
			.orElse(SiteAddresses.HELP);
		return ResponseEntity.status(HttpStatus.FOUND)
			.header(HttpHeaders.LOCATION, address)
			.cacheControl(CacheControl.noStore())
			.build();
	}

	@GetMapping(SiteAddresses.HELP + "/{country}")
	String country(@PathVariable("country") String slug, Model model) {
		ContentSnapshot shown = this.content.get();
		Country country = shown.helplines()
			.country(slug)
			.filter((found) -> found.slug().equals(slug))
			.orElseThrow(NoSuchPageException::new);
		model.addAttribute("page", CountryPage.of(country, shown));
		return "country";
	}

}
