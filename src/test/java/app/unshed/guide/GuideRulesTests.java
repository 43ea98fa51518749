package app.unshed.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import app.unshed.content.AnswerId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Guide.Answer;
import app.unshed.content.Guide.Ground;
import app.unshed.content.Guide.Lead;
import app.unshed.content.Guide.Question;
import app.unshed.content.Guide;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.ReasonId;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the questions can lead a reader, whatever they answer. */
class GuideRulesTests {

	private final ContentSnapshot content = new ContentLoader(FixedDay.CLOCK).load(Path.of("content"), Locale.ENGLISH);

	private final Guide guide = this.content.guide();

	@Test
	void asksSixToNineQuestions() {
		assertThat(this.guide.questions()).hasSizeBetween(6, 9);
		// As the words of the site tell a reader beforehand.
		assertThat(this.guide.questions()).hasSize(8);
		assertThat(this.content.site().word("guide.description").orElseThrow()).startsWith("Eight short questions");
		assertThat(this.content.site().word("guide.link-why").orElseThrow()).contains("Eight short questions");
	}

	@Test
	void knowsEveryReason() {
		assertThat(this.guide.leads().stream().map(Lead::reason))
			.containsExactlyInAnyOrderElementsOf(this.content.reasons().keySet());
	}

	/**
	 * Every path on which a reader gives at most one answer to a question, which is more
	 * than a million. What more ticks can do, the next test shows.
	 */
	@Test
	void everyPathEndsInAShortListAndEveryReasonIsOnSomeAndNotOnOthers() {
		Map<ReasonId, Integer> found = new HashMap<>();
		int[] paths = new int[3];
		// The first question leads to help alone.
		List<Question> asked = this.guide.questions()
			.stream()
			.filter((question) -> question.answers().stream().anyMatch((answer) -> isAGround(answer.id())))
			.toList();
		walk(asked, new HashSet<>(), (given) -> {
			paths[0]++;
			List<Lead> list = this.guide.shortlist(given);
			paths[2] = Math.max(paths[2], list.size());
			paths[1] += list.isEmpty() ? 1 : 0;
			list.forEach((lead) -> found.merge(lead.reason(), 1, Integer::sum));
		});
		assertThat(paths[0]).isGreaterThan(1_000_000);
		assertThat(paths[2]).isEqualTo(Guide.LONGEST_SHORTLIST);
		assertThat(paths[1]).as("paths to no reason").isPositive();
		assertThat(found).containsOnlyKeys(this.content.reasons().keySet());
		assertThat(found.values()).allSatisfy((count) -> assertThat(count).isLessThan(paths[0]));
	}

	/**
	 * Whether a reason fits depends on the answers that its lead names, and on no others:
	 * all their combinations are few.
	 */
	@Test
	void whateverIsTickedEveryReasonCanBeReachedAndAvoidedAndRestsOnItsGrounds() {
		assertThat(this.guide.leads()).allSatisfy((lead) -> {
			Set<AnswerId> named = Stream.concat(lead.because().stream(), lead.against().stream())
				.map(Ground::answer)
				.collect(Collectors.toSet());
			List<Set<AnswerId>> fitting = new ArrayList<>();
			List<Set<AnswerId>> others = new ArrayList<>();
			combinations(named).filter(this::canBeGiven)
				.forEach((given) -> (lead.fits(given) ? fitting : others).add(given));
			assertThat(fitting).isNotEmpty()
				.allMatch((given) -> Ground.among(given, lead.because()).findAny().isPresent());
			assertThat(others).contains(Set.of());
			// By itself it is on the list, and first.
			assertThat(fitting).anyMatch((given) -> this.guide.shortlist(given).get(0).equals(lead));
		});
	}

	@Test
	void theListIsMadeOfTheReasonsThatFitBest() {
		Set<AnswerId> all = this.guide.answers().map(Answer::id).collect(Collectors.toSet());
		Set<AnswerId> some = new HashSet<>(all);
		some.removeAll(this.guide.leads()
			.stream()
			.flatMap((lead) -> lead.against().stream())
			.map(Ground::answer)
			.collect(Collectors.toSet()));
		assertThat(this.guide.shortlist(some)).hasSize(Guide.LONGEST_SHORTLIST).allMatch((lead) -> lead.fits(some));
	}

	@Test
	void everyQuestionHasACaseForEachReasonItLeadsTo() {
		assertThat(this.guide.cases().stream().flatMap((tried) -> tried.expected().stream()))
			.containsAll(this.content.reasons().keySet());
		assertThat(this.guide.cases().stream().flatMap((tried) -> tried.notExpected().stream()))
			.containsAll(this.content.reasons().keySet());
	}

	@Test
	void everyLineOfAnAlarmIsKnownInEveryCountryOrTheEmergencyNumberIs() {
		assertThat(this.content.helplines().countries()).allSatisfy((country) -> {
			assertThat(country.emergency()).isNotEmpty();
			assertThat(country.services()).anyMatch((line) -> line.kind() == Topic.CRISIS);
		});
		assertThat(this.guide.answers().map(Answer::alarm).filter(Objects::nonNull)).hasSizeGreaterThanOrEqualTo(5);
	}

	private boolean isAGround(AnswerId answer) {
		return this.guide.leads()
			.stream()
			.anyMatch((lead) -> Stream.concat(lead.because().stream(), lead.against().stream())
				.anyMatch((ground) -> ground.answer().equals(answer)));
	}

	private boolean canBeGiven(Collection<AnswerId> given) {
		return this.guide.questions().stream().allMatch((question) -> {
			Set<AnswerId> here = question.answers().stream().map(Answer::id).collect(Collectors.toSet());
			here.retainAll(given);
			return question.takes(here);
		});
	}

	private static void walk(List<Question> left, Set<AnswerId> given, Consumer<Set<AnswerId>> atTheEnd) {
		if (left.isEmpty()) {
			atTheEnd.accept(given);
			return;
		}
		List<Question> rest = left.subList(1, left.size());
		walk(rest, given, atTheEnd); // skipped
		left.get(0).answers().forEach((answer) -> {
			given.add(answer.id());
			walk(rest, given, atTheEnd);
			given.remove(answer.id());
		});
	}

	private static Stream<Set<AnswerId>> combinations(Set<AnswerId> of) {
		List<AnswerId> answers = List.copyOf(of);
		return Stream.iterate(0, (mask) -> mask + 1).limit(1L << answers.size()).map((mask) -> {
			Set<AnswerId> chosen = new HashSet<>();
			for (int i = 0; i < answers.size(); i++) {
				if ((mask >> i & 1) == 1) {
					chosen.add(answers.get(i));
				}
			}
			return Set.copyOf(chosen);
		});
	}

}
