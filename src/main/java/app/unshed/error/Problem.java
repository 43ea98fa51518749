package app.unshed.error;

import org.springframework.http.HttpStatus;

/**
 * What a program is told of a failure (RFC 9457): the status and its name, and nothing of
 * what was asked.
 */
record Problem(String title, int status) {

	static final String MEDIA_TYPE = "application/problem+json";

	static Problem of(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		return new Problem((known != null) ? known.getReasonPhrase() : "", status);
	}

	/** For where no converter is at hand; a status and its name need no escaping. */
	String toJson() {
		return "{\"title\":\"%s\",\"status\":%d}".formatted(this.title, this.status);
	}

}
