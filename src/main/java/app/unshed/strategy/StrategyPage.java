package app.unshed.strategy;

import java.util.List;
import java.util.Optional;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;
import app.unshed.page.Reading;

/**
 * All the page of one thing to try shows.
 *
 * @param helps the reasons that name it
 * @param next the one that follows it in the list, or none
 * @param namesMedicines whether it or one of them names a medicine
 */
record StrategyPage(PageHead head, Strategy strategy, Reading reading, List<Reason> helps, Optional<Strategy> next,
		boolean namesMedicines) {

	static StrategyPage of(Strategy strategy, List<Reason> helps, ContentSnapshot content) {
		return new StrategyPage(PageHead.of(strategy), strategy, Reading.of(strategy, content), helps,
				after(strategy, content), strategy.namesMedicines() || content.nameMedicines(helps.stream()));
	}

	private static Optional<Strategy> after(Strategy strategy, ContentSnapshot content) {
		return content.strategies()
			.values()
			.stream()
			.dropWhile((other) -> !other.id().equals(strategy.id()))
			.skip(1)
			.findFirst();
	}

}
