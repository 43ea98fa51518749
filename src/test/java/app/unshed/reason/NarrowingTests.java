package app.unshed.reason;

import java.util.List;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Guide;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Question;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** That the browser does as it is told, the journeys show. */
@PageTest
class NarrowingTests {

	@Autowired
	Pages pages;

	@Test
	void offersTheAnswersThatPointToAReasonUnderTheirQuestion() {
		Guide guide = this.pages.content().guide();
		List<Question> questions = guide.questions().stream().filter(Question::narrows).toList();
		Document page = this.pages.get("/reasons");
		assertThat(page.select("#fits optgroup").eachAttr("label"))
			.containsExactlyElementsOf(questions.stream().map(Question::text).toList())
			.hasSize(3);
		assertThat(page.select("#fits option[value]").eachAttr("value")).containsExactlyElementsOf(questions.stream()
			.flatMap((question) -> question.answers().stream())
			.map(Answer::id)
			.filter((answer) -> !guide.pointedToBy(answer).isEmpty())
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
				+ "[href=\"/reasons/medications\"],[href=\"/reasons/emotional-blunting\"],[href=\"/reasons/depression\"]"
				+ ")){display:none}");
	}

	@Test
	void saysSoWhereAFamilyHasNothingThatFits() {
		assertThat(this.pages.get("/reasons").select("head style").html())
			.contains("main:has([value=flat]:checked):has([value=family-learned]:checked) .narrow__none{display:block}")
			.doesNotContain("main:has([value=flat]:checked):has([value=family-treatment]:checked)");
	}

}
