package app.unshed.guide;

import app.unshed.page.UnreadableFormException;

import org.springframework.http.HttpStatus;

/** The answers so far are not as we sealed them, or the questions have changed since. */
class ForeignSealException extends UnreadableFormException {

	ForeignSealException() {
		super(HttpStatus.BAD_REQUEST);
	}

	@Override
	public String why() {
		return "out-of-date";
	}

}
