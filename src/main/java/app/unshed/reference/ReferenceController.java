package app.unshed.reference;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import app.unshed.content.SiteAddresses;
import app.unshed.page.NoSuchPageException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the page of a source, or with the list of them. */
@Controller
class ReferenceController {

	private final Supplier<ContentSnapshot> content;

	ReferenceController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.REFERENCES)
	String references(Model model) {
		model.addAttribute("page", ReferencesPage.of(this.content.get()));
		return "references";
	}

	@GetMapping(SiteAddresses.REFERENCES + "/{id}")
	String reference(@PathVariable ReferenceId id, Model model) {
		Reference reference = NoSuchPageException.ifNone(this.content.get().references().byId().get(id));
		model.addAttribute("page", ReferencePage.of(reference, this.content.get()));
		return "reference";
	}

}
