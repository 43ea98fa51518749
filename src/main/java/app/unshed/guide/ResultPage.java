package app.unshed.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.content.AnswerId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Ground;
import app.unshed.content.Guide.Lead;
import app.unshed.content.MedicineNames;
import app.unshed.content.Reason;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.page.PageHead;

/**
 * All the end of the path shows.
 *
 * @param alarms the help that comes first, or none
 * @param suggestions the reasons that may be worth reading about; perhaps none
 * @param soon whom to see soon
 * @param strategies what may help meanwhile
 * @param namesMedicines whether to warn against stopping a medicine alone
 * @param noted what the reader said, for the sheet
 * @param carried what the reader answered, closed
 */
record ResultPage(PageHead head, Optional<Alarms> alarms, List<Suggestion> suggestions, List<String> soon,
		List<Strategy> strategies, boolean namesMedicines, String noted, String carried) {

	// Of each reason: the first is the one most useful for it.
	private static final int STRATEGIES_OF_A_REASON = 2;

	private static final int MOST_STRATEGIES = 3;

	// What the sheet has room for.
	private static final int MOST_NOTED = 400;

	/**
	 * A reason that may be worth reading about.
	 *
	 * @param because what the reader said that points to it
	 * @param against what the reader said that speaks against it
	 */
	record Suggestion(Reason reason, List<String> because, List<String> against, Lead lead) {

		static Suggestion of(Lead lead, Set<AnswerId> given, ContentSnapshot content) {
			return new Suggestion(Objects.requireNonNull(content.reasons().get(lead.reason())),
					said(lead.because(), given), said(lead.against(), given), lead);
		}

		/** All that the list shows of it. */
		Stream<String> shown() {
			return Stream.concat(
					Stream.of(this.reason.title(), this.reason.summary(), this.lead.unless(), this.lead.see()),
					Stream.concat(this.because.stream(), this.against.stream()));
		}

		private static List<String> said(List<Ground> grounds, Set<AnswerId> given) {
			return Ground.among(given, grounds).map(Ground::says).toList();
		}

	}

	static ResultPage of(Answered answered, Optional<Alarms> alarms, String carried, ContentSnapshot content) {
		Set<AnswerId> given = answered.all();
		List<Answer> answers = answered.answers(content.guide());
		List<Suggestion> suggestions = content.guide()
			.shortlist(given)
			.stream()
			.map((lead) -> Suggestion.of(lead, given, content))
			.toList();
		return new ResultPage(PageHead.of(content.site(), "guide-end", SiteAddresses.GUIDE), alarms, suggestions,
				answers.stream().map(Answer::see).filter(Objects::nonNull).toList(), strategies(suggestions, content),
				areMedicinesNamed(suggestions, answers, content), noted(answers), carried);
	}

	private static List<Strategy> strategies(List<Suggestion> suggestions, ContentSnapshot content) {
		return suggestions.stream()
			.flatMap((suggestion) -> suggestion.reason()
				.strategies()
				.stream()
				.map(content.strategies()::get)
				.filter(Objects::nonNull) // it may be withdrawn
				.limit(STRATEGIES_OF_A_REASON))
			.distinct()
			.limit(MOST_STRATEGIES)
			.toList();
	}

	/**
	 * Whether what is shown names a medicine, or an answer does. That the page of a
	 * reason names one somewhere is for that page to tell.
	 */
	private static boolean areMedicinesNamed(List<Suggestion> suggestions, List<Answer> answers,
			ContentSnapshot content) {
		MedicineNames medicines = new MedicineNames(content.vocabulary());
		return Stream.concat(answers.stream().map(Answer::text), suggestions.stream().flatMap(Suggestion::shown))
			.anyMatch(medicines::areIn);
	}

	/**
	 * What was said, as far as there is room. What brought help stays out of a sheet that
	 * somebody else may find.
	 */
	private static String noted(List<Answer> answers) {
		List<String> noted = new ArrayList<>();
		int room = MOST_NOTED;
		for (Answer answer : answers) {
			room -= answer.text().length() + 1;
			if (!answer.alone() && answer.alarm() == null && room >= 0) {
				noted.add(answer.text());
			}
		}
		return String.join(" ", noted);
	}

}
