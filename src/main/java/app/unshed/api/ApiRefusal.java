package app.unshed.api;

import java.util.Optional;

import app.unshed.content.SiteAddresses;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a program gets no answer (RFC 9457), and nothing of what it asked.
 *
 * @param allowed by which methods it would get one, or none
 */
record ApiRefusal(HttpStatus status, HttpMethod @Nullable [] allowed) {

	/** Not what Spring has for it, which would repeat the address that was asked for. */
	record Problem(String title, int status, String detail) {

		static Problem of(HttpStatus status) {
			return new Problem(status.getReasonPhrase(), status.value(),
					"What there is to ask for stands on the page " + SiteAddresses.API + ".");
		}

	}

	static ApiRefusal of(HttpStatus status) {
		return new ApiRefusal(status, null);
	}

	/** There is something at the address, for these methods. */
	static ApiRefusal allowing(HttpMethod... allowed) {
		return new ApiRefusal(HttpStatus.METHOD_NOT_ALLOWED, allowed);
	}

	ResponseEntity<?> build() {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(this.status);
		Optional.ofNullable(this.allowed).ifPresent(answer::allow);
		return answer.cacheControl(CacheControl.noStore())
			.headers(ApiRefusal::nothingButText)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problem.of(this.status));
	}

	static void nothingButText(HttpHeaders headers) {
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("X-Robots-Tag", "noindex");
		headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
		headers.set("Referrer-Policy", "no-referrer");
	}

}
