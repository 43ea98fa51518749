package app.unshed.page;

import org.springframework.http.HttpStatus;

/** What was sent is no form of ours. Says nothing of what it was. */
public class UnreadableFormException extends RuntimeException {

	private final HttpStatus status;

	public UnreadableFormException(HttpStatus status) {
		super(status.getReasonPhrase());
		this.status = status;
	}

	public HttpStatus status() {
		return this.status;
	}

}
