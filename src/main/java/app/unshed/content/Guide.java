package app.unshed.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.content.Helplines.Topic;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The guided path: its questions, and the reasons their answers may lead to.
 *
 * @param questions in the order in which they are asked
 * @param leads one for each reason; where two fit alike, the earlier comes first
 * @param ask questions that anybody may take to a doctor, whatever the reason
 * @param cases answers that somebody may give, and the reasons they must lead to
 */
public record Guide(@JsonProperty(required = true) List<Question> questions,
		@JsonProperty(required = true) List<Lead> leads, @JsonProperty(required = true) List<String> ask,
		@JsonProperty(required = true) List<Case> cases) {

	/** With more than these, a list is no short one. */
	public static final int LONGEST_SHORTLIST = 4;

	/** The reasons that these answers lead to, those that fit best first. */
	public List<Lead> shortlist(Set<AnswerId> given) {
		return this.leads.stream()
			.filter((lead) -> lead.fits(given))
			.sorted(Comparator.comparingInt((Lead lead) -> lead.against(given) - lead.forIt(given)))
			.limit(LONGEST_SHORTLIST)
			.toList();
	}

	/** The reasons that may go with this answer, however little it says of them. */
	public List<ReasonId> goingWith(AnswerId answer) {
		return this.leads.stream().filter((lead) -> lead.mayGoWith(answer)).map(Lead::reason).toList();
	}

	/** The answers by which the list of reasons may be narrowed. */
	public Stream<Answer> narrowing() {
		return this.questions.stream().filter(Question::narrows).flatMap((question) -> question.answers().stream());
	}

	/** Without the reasons that are not among these. */
	public Guide only(Set<ReasonId> reasons) {
		return new Guide(this.questions, this.leads.stream().filter((lead) -> reasons.contains(lead.reason())).toList(),
				this.ask, this.cases);
	}

	/** Every answer to every question. */
	public Stream<Answer> answers() {
		return this.questions.stream().flatMap((question) -> question.answers().stream());
	}

	/**
	 * One page of the path.
	 *
	 * @param note what to know before answering, or none
	 * @param several whether more than one answer may be given
	 * @param narrows whether the list of reasons may be narrowed by its answers
	 */
	public record Question(QuestionId id, String text, @Nullable String note, boolean several, boolean narrows,
			@JsonProperty(required = true) List<Answer> answers) {

		/** Whether all of these are answers to it, and may be given together. */
		public boolean takes(Collection<AnswerId> given) {
			List<Answer> chosen = this.answers.stream().filter((answer) -> given.contains(answer.id())).toList();
			boolean together = chosen.size() < 2 || this.several && chosen.stream().noneMatch(Answer::alone);
			return together && chosen.size() == given.size();
		}

	}

	/**
	 * Something a reader may choose.
	 *
	 * @param id unlike that of any other answer, whatever the question
	 * @param alone whether it says that none of the others is so
	 * @param alarm what to do at once where it is given, or none
	 * @param see whom to see soon where it is given, or none
	 */
	public record Answer(AnswerId id, String text, boolean alone, @Nullable Alarm alarm, @Nullable String see) {
	}

	/**
	 * Help that comes before everything else on the next page.
	 *
	 * @param topics the helplines to show; none where only the emergency number helps
	 */
	public record Alarm(String text, List<Topic> topics) {
	}

	/**
	 * How the answers lead to one reason, or away from it.
	 *
	 * @param because answers that point to it
	 * @param against answers that speak against it
	 * @param goesWith answers that say too little to point to it and do not rule it out
	 * either: narrowed by one of them, the list of reasons still has it
	 * @param unless what else would speak against it, whatever was answered
	 * @param see whom to see about it, when the reader is ready
	 * @param ask what to ask there
	 */
	public record Lead(ReasonId reason, @JsonProperty(required = true) List<Ground> because, List<Ground> against,
			List<AnswerId> goesWith, String unless, String see, String ask) {

		// One answer that anybody may give points to no reason.
		private static final int ENOUGH = 2;

		/** Whether enough points to the reason, and more than speaks against it. */
		public boolean fits(Set<AnswerId> given) {
			int forIt = forIt(given);
			return forIt >= ENOUGH && forIt > against(given);
		}

		/** Whether there is any way at all to give enough of its answers. */
		public boolean canFit() {
			return this.because.stream().mapToInt(Ground::weight).sum() >= ENOUGH;
		}

		/** Whether the answer points to it, or at least does not rule it out. */
		public boolean mayGoWith(AnswerId answer) {
			return this.goesWith.contains(answer)
					|| this.because.stream().anyMatch((ground) -> ground.answer().equals(answer));
		}

		int forIt(Set<AnswerId> given) {
			return weight(given, this.because);
		}

		int against(Set<AnswerId> given) {
			return weight(given, this.against);
		}

		private static int weight(Set<AnswerId> given, List<Ground> grounds) {
			int weight = 0;
			for (Ground ground : grounds) {
				weight += given.contains(ground.answer()) ? ground.weight() : 0;
			}
			return weight;
		}

	}

	/**
	 * What one answer says of a reason.
	 *
	 * @param says the same in words, to the reader who gave it
	 * @param strong whether it counts twice, so that it is enough by itself
	 */
	public record Ground(AnswerId answer, String says, boolean strong) {

		int weight() {
			return this.strong ? 2 : 1;
		}

		/** Those that rest on an answer that was given. */
		public static Stream<Ground> among(Set<AnswerId> given, List<Ground> grounds) {
			return grounds.stream().filter((ground) -> given.contains(ground.answer()));
		}

	}

	/**
	 * What the path must do for one reader.
	 *
	 * @param name who it is, in a few words
	 * @param answers what they answer; to the questions left out they say nothing
	 * @param expected reasons that must be on their shortlist
	 * @param notExpected reasons that must not be on it
	 */
	public record Case(String name, @JsonProperty(required = true) List<AnswerId> answers, List<ReasonId> expected,
			List<ReasonId> notExpected) {
	}

}
