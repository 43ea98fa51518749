package app.unshed.api;

import java.util.List;

import app.unshed.content.SiteAddresses;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a program gets no answer (RFC 9457), and nothing of what it asked.
 *
 * @param allowed by which methods it would get one, or none
 * @param nearest ids it may have meant
 */
record ApiRefusal(HttpStatus status, List<HttpMethod> allowed, List<String> nearest) {

	/** Not what Spring has for it, which would repeat the address that was asked for. */
	record Problem(String title, int status, String detail,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> nearest) {
	}

	/** There is nothing at the address. */
	static ApiRefusal notFound(List<String> nearest) {
		return new ApiRefusal(HttpStatus.NOT_FOUND, List.of(), nearest);
	}

	/** There is something at the address, for these methods. */
	static ApiRefusal allowing(List<HttpMethod> allowed) {
		return new ApiRefusal(HttpStatus.METHOD_NOT_ALLOWED, allowed, List.of());
	}

	ResponseEntity<?> build() {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(this.status);
		if (!this.allowed.isEmpty()) {
			answer.allow(this.allowed.toArray(HttpMethod[]::new));
		}
		return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(new Problem(this.status.getReasonPhrase(), this.status.value(),
					"What there is to ask for stands on the page " + SiteAddresses.API + ".", this.nearest));
	}

}
