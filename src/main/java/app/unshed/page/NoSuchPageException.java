package app.unshed.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The address has the form of a page of ours, but there is no such page. */
public class NoSuchPageException extends ResponseStatusException {

	public NoSuchPageException() {
		super(HttpStatus.NOT_FOUND);
	}

	/**
	 * What was looked up.
	 * @throws NoSuchPageException where it is not there
	 */
	public static <T> T ifNone(@Nullable T found) {
		if (found == null) {
			throw new NoSuchPageException();
		}
		return found;
	}

}
