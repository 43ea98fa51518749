package app.unshed.api;

import java.time.LocalDate;
import java.util.List;

import app.unshed.content.Strategy;

/** Everything to try, in the order of the titles. */
record StrategiesAnswer(String language, String license, List<ListedStrategy> strategies) {

	/**
	 * Something to try in short.
	 *
	 * @param url its page
	 * @param data where a program finds all of it
	 * @param changed the day from which it said what it says
	 */
	record ListedStrategy(String id, String title, String summary, String url, String data, LocalDate changed) {

		static ListedStrategy of(Strategy strategy, AnswerParts parts) {
			return new ListedStrategy(strategy.name(), strategy.title(), strategy.summary(), parts.url(strategy),
					parts.data(strategy), strategy.changed());
		}

	}

	static StrategiesAnswer of(AnswerParts parts) {
		return new StrategiesAnswer(parts.language(), parts.license(),
				parts.content()
					.strategies()
					.values()
					.stream()
					.map((strategy) -> ListedStrategy.of(strategy, parts))
					.toList());
	}

}
