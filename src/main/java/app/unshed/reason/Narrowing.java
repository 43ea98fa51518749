package app.unshed.reason;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.FamilyId;
import app.unshed.content.Guide;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Kind;
import app.unshed.content.ReasonId;
import app.unshed.reason.ReasonService.FamilyOfReasons;

/**
 * How a reader has fewer reasons to look through: by family, or by an answer of the
 * guide. The browser does it by style alone, so that nobody learns what was chosen.
 */
record Narrowing(List<Family> families, List<Choice> choices) {

	/**
	 * A question with those of its answers that go with a reason.
	 */
	record Choice(String question, List<Way> ways) {
	}

	/** An answer, and the reasons that are left where it is chosen. */
	record Way(Answer answer, List<ReasonId> reasons) {
	}

	static Narrowing of(ContentSnapshot content, List<FamilyOfReasons> families) {
		Guide guide = content.guide();
		List<Choice> choices = guide.questions()
			.stream()
			.filter(Guide.Question::narrows)
			.map((question) -> new Choice(question.text(),
					question.answers()
						.stream()
						.map((answer) -> new Way(answer, guide.goingWith(answer.id())))
						.filter((way) -> !way.reasons().isEmpty())
						.toList()))
			.toList();
		return new Narrowing(families.stream().map(FamilyOfReasons::family).toList(), choices);
	}

	/** What the browser needs to know, as a style sheet. */
	String style(List<FamilyOfReasons> families) {
		return Stream
			.concat(this.families.stream().map(Narrowing::ofFamily),
					ways().flatMap((way) -> Stream.concat(Stream.of(ofWay(way)), without(way, families))))
			.collect(Collectors.joining());
	}

	private Stream<Way> ways() {
		return this.choices.stream().flatMap((choice) -> choice.ways().stream());
	}

	private static String ofFamily(Family family) {
		return chosen(family.id()) + " section.family:not(#" + family.id() + "){display:none}";
	}

	private static String ofWay(Way way) {
		String links = way.reasons()
			.stream()
			.map((reason) -> "[href=\"" + Kind.REASON.address(reason.value()) + "\"]")
			.collect(Collectors.joining(","));
		return chosen(way) + " :is(.card,section.family):not(:has(" + links + ")){display:none}";
	}

	/** Where a family has none of the reasons, the page says so. */
	private static Stream<String> without(Way way, List<FamilyOfReasons> families) {
		return families.stream()
			.filter((family) -> family.reasons().stream().noneMatch((reason) -> way.reasons().contains(reason.id())))
			.map((family) -> chosen(way) + chosen(family.family().id()).substring("main".length())
					+ " .narrow__none{display:block}");
	}

	private static String chosen(FamilyId family) {
		return "main:has([value=family-" + family + "]:checked)";
	}

	private static String chosen(Way way) {
		return "main:has([value=" + way.answer().id() + "]:checked)";
	}

}
