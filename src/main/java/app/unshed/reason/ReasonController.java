package app.unshed.reason;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.ReasonId;
import app.unshed.content.SiteAddresses;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the page of a reason, or with the list of them. */
@Controller
class ReasonController {

	private final ReasonService reasons;

	private final Supplier<ContentSnapshot> content;

	ReasonController(ReasonService reasons, Supplier<ContentSnapshot> content) {
		this.reasons = reasons;
		this.content = content;
	}

	@GetMapping(SiteAddresses.REASONS)
	String reasons(Model model) {
		ReasonsPage page = ReasonsPage.of(this.reasons, this.content.get());
		model.addAttribute("page", page);
		model.addAttribute("style", page.style());
		return "reasons";
	}

	@GetMapping(SiteAddresses.MAP)
	String map(Model model) {
		model.addAttribute("page", MapPage.of(this.reasons, this.content.get()));
		return "map";
	}

	@GetMapping(SiteAddresses.REASONS + "/{id}")
	String reason(@PathVariable ReasonId id, Model model) {
		model.addAttribute("page", ReasonPage.of(this.reasons.get(id), this.reasons, this.content.get()));
		return "reason";
	}

}
