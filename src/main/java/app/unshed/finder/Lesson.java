package app.unshed.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.Term;
import app.unshed.page.PlainText;

/**
 * Something the finder learns by heart.
 *
 * @param label the reason it speaks for, or none where it fits none
 * @param isQuotable whether a person may have said it, and not the page
 */
record Lesson(Optional<ReasonId> label, String text, boolean isQuotable) {

	/** The sections in which each reason says much the same. */
	private static final Set<String> ON_EVERY_PAGE = Set.of("helps", "help", "unknown");

	/**
	 * So many reasons can be told apart: each has a weight for every feature and a part
	 * in every lesson, so that with all of thousands neither memory nor patience would
	 * do.
	 */
	private static final int MOST_TOLD_APART = 100;

	/** The phrase book, the pages of the reasons, the glossary and the medicines. */
	static List<Lesson> of(ContentSnapshot content) {
		List<Said> said = new ArrayList<>();
		Map<ReasonId, Reason> reasons = toldApart(content);
		content.vocabulary()
			.phrases()
			.byReason()
			.forEach((reason, phrases) -> phrases.forEach((text) -> said.add(new Said(reason, text, true))));
		reasons.values().forEach((reason) -> page(reason).forEach(said::add));
		content.glossary().terms().forEach((term) -> meaning(term, reasons.values()).forEach(said::add));
		// Otherwise the name alone says what the only phrase with it says.
		content.vocabulary()
			.medicines()
			.medicines()
			.forEach((medicine) -> Stream.concat(Stream.of(medicine.generic()), medicine.brands().stream())
				.forEach((name) -> said.add(new Said(medicine.reason(), name, false))));
		return Stream
			.concat(said.stream()
				.filter((text) -> reasons.containsKey(text.reason()))
				.map((text) -> new Lesson(Optional.of(text.reason()), text.text(), text.isQuotable())),
					content.vocabulary()
						.phrases()
						.fittingNone()
						.stream()
						.map((text) -> new Lesson(Optional.empty(), text, false)))
			.toList();
	}

	/** All reasons, or those of which most is said where they are too many. */
	private static Map<ReasonId, Reason> toldApart(ContentSnapshot content) {
		if (content.reasons().size() <= MOST_TOLD_APART) {
			return content.reasons();
		}
		Map<ReasonId, List<String>> said = content.vocabulary().phrases().byReason();
		Map<ReasonId, Reason> some = new LinkedHashMap<>();
		content.reasons()
			.values()
			.stream()
			.sorted(Comparator.comparingInt((Reason reason) -> -said.getOrDefault(reason.id(), List.of()).size()))
			.limit(MOST_TOLD_APART)
			.forEach((reason) -> some.put(reason.id(), reason));
		return some;
	}

	private static Stream<Said> page(Reason reason) {
		Stream<String> body = reason.prose()
			.sections()
			.stream()
			.filter((section) -> !ON_EVERY_PAGE.contains(section.id()))
			.flatMap((section) -> section.blocks().stream())
			.map((block) -> PlainText.of(block.html()));
		Stream<String> ofPage = Stream.of(Stream.of(reason.title()), reason.signs().stream(), body)
			.flatMap((texts) -> texts);
		return Stream.concat(ofPage.map((text) -> new Said(reason.id(), text, false)),
				reason.soundsLike().stream().map((text) -> new Said(reason.id(), text, true)));
	}

	/** What the glossary says of a term, where a reason explains it. */
	private static Stream<Said> meaning(Term term, Collection<Reason> reasons) {
		return reasons.stream()
			.filter((reason) -> explains(reason, term))
			.flatMap((reason) -> Stream.concat(term.spellings(), Stream.of(term.meaning()))
				.map((text) -> new Said(reason.id(), text, false)));
	}

	private static boolean explains(Reason reason, Term term) {
		return term.page() != null && term.page().split("#")[0].equals(reason.address());
	}

	/** A text for a reason. */
	private record Said(ReasonId reason, String text, boolean isQuotable) {
	}

}
