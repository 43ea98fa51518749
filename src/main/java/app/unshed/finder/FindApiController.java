package app.unshed.finder;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import app.unshed.content.ReasonId;
import app.unshed.content.SiteAddresses;
import app.unshed.content.StrategyId;
import app.unshed.page.UnreadableFormException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the same question for a program, in JSON. */
@RestController
class FindApiController {

	private final Finder finder;

	FindApiController(Finder finder) {
		this.finder = finder;
	}

	@PostMapping(SiteAddresses.FIND_DATA)
	ResponseEntity<?> find(HttpServletRequest request) throws IOException {
		try {
			String typed = PostedQuestion.read(request).q();
			return Refusal.of(typed).map(FindApiController::problem).orElseGet(() -> found(this.finder.answer(typed)));
		}
		catch (UnreadableFormException ex) {
			return problem(Refusal.of(ex.status()));
		}
	}

	private static ResponseEntity<?> found(Answer answer) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Found.of(answer));
	}

	private static ResponseEntity<?> problem(Refusal refusal) {
		return ResponseEntity.status(refusal.status())
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(refusal.status(), whatToDo(refusal)));
	}

	private static String whatToDo(Refusal refusal) {
		return switch (refusal) {
			case EMPTY -> "Put what somebody says into \"q\".";
			case TOO_LONG, CUT_OFF -> "Send at most " + Refusal.MOST_CHARACTERS + " characters in \"q\".";
			case OTHER_TYPE -> "Send application/json in UTF-8.";
			default -> "Send one JSON object such as {\"q\": \"...\"}, in UTF-8.";
		};
	}

	/**
	 * What a program is answered.
	 *
	 * @param urgent whether help comes before all of it
	 * @param hint "tell-more" where somebody only asked why they cannot cry, and no
	 * reason can be named before they say what comes with it
	 */
	record Found(boolean urgent, List<FoundReason> reasons, List<StrategyId> strategies, Optional<String> hint) {

		private static final String TELL_MORE = "tell-more";

		static Found of(Answer answer) {
			List<FoundReason> reasons = answer.matches()
				.stream()
				.map((match) -> new FoundReason(match.reason().id(), Math.round(match.score() * 100) / 100.0,
						match.because(), match.alike()))
				.toList();
			return new Found(answer.isUrgent(), reasons, answer.strategies(),
					answer.isBare() ? Optional.of(TELL_MORE) : Optional.empty());
		}

		/** Nothing of what was asked, since a log may ask for it. */
		@Override
		public String toString() {
			return "what was found";
		}

	}

	/**
	 * A reason that may fit.
	 *
	 * @param because the words that led there
	 * @param like how somebody else says nearly the same
	 */
	record FoundReason(ReasonId id, double score, List<String> because, Optional<String> like) {
	}

}
