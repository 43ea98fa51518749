package app.unshed.error;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * An address whose last part cannot be a name at all is an unknown address, and no worse
 * fault.
 */
@ControllerAdvice
class NoSuchNameAdvice {

	@ExceptionHandler
	void noSuchName(MethodArgumentTypeMismatchException ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

}
