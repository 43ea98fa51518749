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

	/** The name of the word that tells a reader what happened. */
	public String why() {
		return switch (this.status) {
			case CONTENT_TOO_LARGE -> "too-long";
			case UNSUPPORTED_MEDIA_TYPE -> "other-type";
			case FORBIDDEN -> "other-site";
			default -> "garbled";
		};
	}

}
