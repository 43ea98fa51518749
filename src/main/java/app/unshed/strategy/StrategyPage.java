package app.unshed.strategy;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;
import app.unshed.page.Reading;

/**
 * All the page of one thing to try shows.
 *
 * @param helps the reasons that name it
 * @param namesMedicines whether it or one of them names a medicine
 */
record StrategyPage(PageHead head, Strategy strategy, Reading reading, List<Reason> helps, boolean namesMedicines) {

	static StrategyPage of(Strategy strategy, List<Reason> helps, ContentSnapshot content) {
		return new StrategyPage(PageHead.of(strategy), strategy, Reading.of(strategy, content), helps,
				strategy.namesMedicines() || content.nameMedicines(helps.stream()));
	}

}
