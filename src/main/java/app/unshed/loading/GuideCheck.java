package app.unshed.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import app.unshed.content.AnswerId;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Case;
import app.unshed.content.Guide.Lead;
import app.unshed.content.Guide.Question;
import app.unshed.content.Guide;
import app.unshed.content.ReasonId;

/**
 * The guided path leads where its editors want it to. Comes last among the checks: only a
 * file without other mistakes can be walked.
 */
final class GuideCheck implements ContentCheck {

	// With fewer, a choice on the list of reasons hides what the reader came for.
	private static final int ENOUGH_TO_CHOOSE = 2;

	private final SnapshotAssembler assembler = new SnapshotAssembler();

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		YamlFile file = content.yaml(ParsedContent.GUIDE);
		if (file.isReadable() && problems.isNoneIn(file.path())) {
			new Walk(file, this.assembler.record(file, Guide.class), problems).inspect();
		}
	}

	/** One guide that is walked, and the file it stands in. */
	private record Walk(YamlFile file, Guide guide, ContentProblems problems) {

		void inspect() {
			forEach(this.guide.leads(), (index) -> inspectLead("/leads/" + index, this.guide.leads().get(index)));
			forEach(this.guide.questions(), this::inspectNarrowing);
			forEach(this.guide.cases(), (index) -> inspectCase("/cases/" + index, this.guide.cases().get(index)));
		}

		private void inspectLead(String pointer, Lead lead) {
			if (!lead.canFit()) {
				add(pointer + "/because", "no answers lead to '" + lead.reason() + "'",
						"Give it one more under because, or mark one of them strong: true.");
			}
			forEach(lead.against(), (index) -> {
				AnswerId answer = lead.against().get(index).answer();
				if (lead.mayGoWith(answer)) {
					add(pointer + "/against/" + index + "/answer",
							"'" + answer + "' stands both for '" + lead.reason() + "' and against it",
							"Keep one of them.");
				}
			});
			inspectGoingWith(pointer, lead);
		}

		private void inspectGoingWith(String pointer, Lead lead) {
			List<AnswerId> narrowing = this.guide.narrowing().map(Answer::id).toList();
			forEach(lead.goesWith(), (index) -> {
				AnswerId answer = lead.goesWith().get(index);
				if (!narrowing.contains(answer)) {
					add(pointer + "/goes-with/" + index, "the list of reasons is not narrowed by '" + answer + "'",
							"Take it away, or give its question narrows: true.");
				}
			});
			if (!narrowing.isEmpty() && narrowing.stream().filter(lead::mayGoWith).count() < ENOUGH_TO_CHOOSE) {
				add(pointer, "fewer than two answers that narrow the list of reasons go with '" + lead.reason() + "'",
						"Name more of them under goes-with.");
			}
		}

		private void inspectNarrowing(int index) {
			Question question = this.guide.questions().get(index);
			if (question.narrows()) {
				forEach(question.answers(), (answer) -> {
					List<ReasonId> left = this.guide.goingWith(question.answers().get(answer).id());
					if (!left.isEmpty() && left.size() < ENOUGH_TO_CHOOSE) {
						add("/questions/" + index + "/answers/" + answer,
								"narrowed by '" + question.answers().get(answer).id()
										+ "', the list of reasons has one alone",
								"Name the answer under goes-with of others that it does not rule out.");
					}
				});
			}
		}

		private void inspectCase(String pointer, Case tried) {
			Set<AnswerId> given = new HashSet<>(tried.answers());
			for (Question question : this.guide.questions()) {
				Set<AnswerId> here = new HashSet<>(question.answers().stream().map(Answer::id).toList());
				here.retainAll(given);
				if (!question.takes(here)) {
					add(pointer + "/answers", "nobody can answer the question '" + question.id() + "' so",
							"Keep one of its answers.");
				}
			}
			List<ReasonId> led = this.guide.shortlist(given).stream().map(Lead::reason).toList();
			tried.expected()
				.stream()
				.filter((reason) -> !led.contains(reason))
				.forEach((reason) -> failed(pointer, tried, "does not lead to '" + reason + "'", led));
			tried.notExpected()
				.stream()
				.filter(led::contains)
				.forEach((reason) -> failed(pointer, tried, "leads to '" + reason + "'", led));
		}

		private void failed(String pointer, Case tried, String what, List<ReasonId> led) {
			String list = led.isEmpty() ? "no reason" : String.join(", ", led.stream().map(ReasonId::value).toList());
			add(pointer, "the case " + Wording.quoted(tried.name()) + " " + what,
					"It leads to " + list + ". Change the leads, or the case.");
		}

		private void add(String pointer, String what, String hint) {
			this.problems.add(this.file.path(), this.file.value(pointer), what, hint);
		}

		private static void forEach(List<?> list, IntConsumer inspect) {
			IntStream.range(0, list.size()).forEach(inspect);
		}

	}

}
