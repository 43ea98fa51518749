package app.unshed.strategy;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.content.StrategyId;
import app.unshed.page.NoSuchPageException;
import app.unshed.reason.ReasonService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the page of one thing to try, or with the list of them. */
@Controller
class StrategyController {

	private final Supplier<ContentSnapshot> content;

	private final ReasonService reasons;

	StrategyController(Supplier<ContentSnapshot> content, ReasonService reasons) {
		this.content = content;
		this.reasons = reasons;
	}

	@GetMapping(SiteAddresses.STRATEGIES)
	String strategies(Model model) {
		model.addAttribute("page", StrategiesPage.of(this.content.get()));
		return "strategies";
	}

	@GetMapping(SiteAddresses.STRATEGIES + "/{id}")
	String strategy(@PathVariable StrategyId id, Model model) {
		Strategy strategy = NoSuchPageException.ifNone(this.content.get().strategies().get(id));
		model.addAttribute("page", StrategyPage.of(strategy, this.reasons.helpedBy(id), this.content.get()));
		return "strategy";
	}

}
