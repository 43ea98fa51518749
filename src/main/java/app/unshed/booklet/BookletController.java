package app.unshed.booklet;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the booklet. */
@Controller
class BookletController {

	private final Supplier<ContentSnapshot> content;

	BookletController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.BOOKLET)
	String booklet(Model model, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		model.addAttribute("page", BookletPage.of(this.content.get()));
		return "booklet";
	}

}
