package app.unshed.finder;

import java.util.List;
import java.util.Optional;

import app.unshed.content.ReasonId;
import app.unshed.content.StrategyId;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers the same question for a program, in JSON. */
@RestController
class FindApiController {

	private final Finder finder;

	FindApiController(Finder finder) {
		this.finder = finder;
	}

	@PostMapping(path = "/api/find", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<?> find(@RequestBody Question question) {
		String typed = question.q();
		if (typed == null || typed.isBlank()) {
			return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Put what somebody says into \"q\".");
		}
		if (typed.length() > FindController.MOST_CHARACTERS) {
			return problem(HttpStatus.CONTENT_TOO_LARGE,
					"\"q\" may have " + FindController.MOST_CHARACTERS + " characters.");
		}
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Found.of(this.finder.answer(typed)));
	}

	@ExceptionHandler
	ResponseEntity<?> unreadable(HttpMessageNotReadableException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Send one JSON object such as {\"q\": \"...\"}, in UTF-8.");
	}

	private static ResponseEntity<?> problem(HttpStatus status, String detail) {
		return ResponseEntity.status(status)
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, detail));
	}

	/** What a program asks. */
	record Question(@Nullable String q) {
	}

	/**
	 * What a program is answered.
	 *
	 * @param urgent whether help comes before all of it
	 */
	record Found(boolean urgent, List<FoundReason> reasons, List<StrategyId> strategies) {

		static Found of(Answer answer) {
			List<FoundReason> reasons = answer.matches()
				.stream()
				.map((match) -> new FoundReason(match.reason().id(), Math.round(match.score() * 100) / 100.0,
						match.because(), match.phrasing()))
				.toList();
			return new Found(answer.isUrgent(), reasons, answer.strategies());
		}

	}

	/**
	 * A reason that may fit.
	 *
	 * @param because the words that led there
	 * @param like how somebody else says it, nearest to what was asked
	 */
	record FoundReason(ReasonId id, double score, List<String> because, Optional<String> like) {
	}

}
