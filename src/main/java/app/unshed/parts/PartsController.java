package app.unshed.parts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.reason.ReasonService;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers with the page of parts, which readers must not have. */
@Controller
@ConditionalOnBooleanProperty("unshed.preview")
class PartsController {

	private final ReasonService reasons;

	private final Supplier<ContentSnapshot> content;

	private final Clock clock;

	PartsController(ReasonService reasons, Supplier<ContentSnapshot> content, Clock clock) {
		this.reasons = reasons;
		this.content = content;
		this.clock = clock;
	}

	@GetMapping(SiteAddresses.PARTS)
	String parts(Model model) {
		model.addAttribute("page", PartsPage.of(this.reasons, this.content.get(), LocalDate.now(this.clock)));
		return "parts";
	}

}
