package app.unshed.error;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Refuses a method that an address does not know, as the framework would, but without a
 * warning in the log each time: nobody here can mend what somebody else sends.
 */
@ControllerAdvice
class OtherMethodAdvice {

	@ExceptionHandler
	void otherMethod(HttpRequestMethodNotSupportedException ex, HttpServletResponse response) throws IOException {
		String[] known = ex.getSupportedMethods();
		if (known != null) {
			response.setHeader(HttpHeaders.ALLOW,
					String.join(", ", known).replaceFirst("\\bGET\\b(?!, HEAD)", "GET, HEAD"));
		}
		response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
	}

}
