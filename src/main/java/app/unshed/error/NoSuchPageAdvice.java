package app.unshed.error;

import java.io.IOException;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.page.NoSuchPageException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Leads from the former address of a renamed page to its present one. Any other address
 * that no page has, and one whose last part cannot be a name at all, is an unknown
 * address.
 */
@ControllerAdvice
class NoSuchPageAdvice {

	private final Supplier<ContentSnapshot> content;

	NoSuchPageAdvice(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@ExceptionHandler({ NoSuchPageException.class, MethodArgumentTypeMismatchException.class })
	void noSuchPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String present = this.content.get().formerlyAt(request.getRequestURI()).map(Piece::address).orElse("");
		if (present.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else {
			response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
			response.setHeader(HttpHeaders.LOCATION, present);
		}
	}

}
