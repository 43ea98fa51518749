package app.unshed.reason;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.AnswerId;
import app.unshed.content.Guide;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Question;
import app.unshed.content.ReasonId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** That the browser does as it is told, the journeys show. */
@PageTest
class NarrowingTests {

	@Autowired
	Pages pages;

	@Test
	void offersTheAnswersThatGoWithAReasonUnderTheirQuestion() {
		Guide guide = this.pages.content().guide();
		List<Question> questions = guide.questions().stream().filter(Question::narrows).toList();
		Document page = this.pages.get("/reasons");
		assertThat(page.select("#fits optgroup").eachAttr("label"))
			.containsExactlyElementsOf(questions.stream().map(Question::text).toList())
			.hasSize(4);
		assertThat(page.select("#fits option[value]").eachAttr("value")).containsExactlyElementsOf(questions.stream()
			.flatMap((question) -> question.answers().stream())
			.map(Answer::id)
			.filter((answer) -> !guide.goingWith(answer).isEmpty())
			.map(Object::toString)
			.toList());
	}

	@Test
	void knowsOfEveryChoiceWhatIsLeft() {
		Document page = this.pages.get("/reasons");
		String style = page.select("head style").html();
		assertThat(page.select(".narrow option[value]").eachAttr("value"))
			.allSatisfy((value) -> assertThat(style).contains("[value=" + value + "]:checked"));
		assertThat(style).contains("main:has([value=flat]:checked) :is(.card,section.family):not(:has("
				+ "[href=\"/reasons/medications\"],[href=\"/reasons/emotional-blunting\"],[href=\"/reasons/depression\"],"
				+ "[href=\"/reasons/dissociation\"],[href=\"/reasons/grief-numbness\"],[href=\"/reasons/past-trauma\"],"
				+ "[href=\"/reasons/burnout-and-exhaustion\"],[href=\"/reasons/medical-conditions\"]"
				+ ")){display:none}");
	}

	@Test
	void leavesAChoiceAndReachesEveryReasonByMoreThanOneWay() {
		Guide guide = this.pages.content().guide();
		Map<ReasonId, Long> ways = guide.narrowing()
			.flatMap((answer) -> guide.goingWith(answer.id()).stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(ways).containsOnlyKeys(this.pages.content().reasons().keySet());
		assertThat(ways.values()).allSatisfy((count) -> assertThat(count).isGreaterThanOrEqualTo(2));
		assertThat(guide.narrowing().map((answer) -> guide.goingWith(answer.id()).size())).isNotEmpty()
			.doesNotContain(1);
	}

	@ParameterizedTest
	@CsvSource({ "stops, childhood-abuse", "stops, shame-and-stigma", "stops, gender-expectations",
			"stops, social-anxiety-and-perfectionism", "young, childhood-abuse", "months, medications",
			"medicine, medications", "loss, grief-numbness", "birth, hormones", "shock, past-trauma" })
	void keepsWhatAReaderWhoSaysSoMayNeed(AnswerId answer, ReasonId reason) {
		assertThat(this.pages.content().guide().goingWith(answer)).contains(reason);
	}

	/** Whom the questions would lead to a reason finds it by one of those answers too. */
	@Test
	void findsByOneAnswerWhatTheQuestionsLeadTo() {
		Guide guide = this.pages.content().guide();
		List<AnswerId> narrowing = guide.narrowing().map(Answer::id).toList();
		assertThat(guide.cases()).allSatisfy((tried) -> assertThat(tried.answers()
			.stream()
			.filter(narrowing::contains)
			.flatMap((answer) -> guide.goingWith(answer).stream())).containsAll(tried.expected()));
	}

	@Test
	void saysSoWhereAFamilyHasNothingThatFits() {
		assertThat(this.pages.get("/reasons").select("head style").html())
			.contains("main:has([value=flat]:checked):has([value=family-learned]:checked) .narrow__none{display:block}")
			.doesNotContain("main:has([value=flat]:checked):has([value=family-treatment]:checked)");
	}

}
