package app.unshed.guide;

import java.util.Optional;
import java.util.Set;

import app.unshed.content.AnswerId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Guide.Question;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;

/**
 * All a page with one question shows.
 *
 * @param alarms the help that comes first, or none
 * @param number the question's, counted from one
 * @param count how many questions there are
 * @param chosen the answers that are ticked
 * @param carried what the reader answered so far, closed; none at the beginning
 * @param problem the name of the word that says what is wrong with what they chose, or
 * none
 */
record QuestionPage(PageHead head, Optional<Alarms> alarms, int number, int count, Question question,
		Set<AnswerId> chosen, Optional<String> carried, Optional<String> problem) {

	static QuestionPage of(Answered answered, Optional<Alarms> alarms, Optional<String> carried,
			ContentSnapshot content) {
		Question question = content.guide().questions().get(answered.position());
		int number = answered.position() + 1;
		int count = content.guide().questions().size();
		return new QuestionPage(head(number, count, content), alarms, number, count, question, answered.to(question),
				carried, Optional.empty());
	}

	// The question itself would stand in the history of a shared device.
	private static PageHead head(int number, int count, ContentSnapshot content) {
		PageHead first = PageHead.of(content.site(), "guide", SiteAddresses.GUIDE);
		return (number == 1) ? first
				: new PageHead(content.site()
					.word("guide.step")
					.orElseThrow()
					.replace("{0}", String.valueOf(number))
					.replace("{1}", String.valueOf(count)), first.description(), first.address());
	}

	/** The same, asked again because of what was chosen. */
	QuestionPage again(Set<AnswerId> chosenNow, String word) {
		return new QuestionPage(this.head, this.alarms, this.number, this.count, this.question, chosenNow, this.carried,
				Optional.of(word));
	}

	public boolean isFirst() {
		return this.number == 1;
	}

}
