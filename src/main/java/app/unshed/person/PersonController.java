package app.unshed.person;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Person;
import app.unshed.content.PersonId;
import app.unshed.page.NoSuchPageException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the page of a person. */
@Controller
class PersonController {

	private final Supplier<ContentSnapshot> content;

	PersonController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping("/people/{id}")
	String person(@PathVariable PersonId id, Model model) {
		Person person = NoSuchPageException.ifNone(this.content.get().people().get(id));
		model.addAttribute("page", PersonPage.of(person, this.content.get()));
		return "person";
	}

}
