package app.unshed.error;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.WrittenAddress;
import app.unshed.page.NoSuchPageException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Leads from the former address of a renamed page, and from another way to write the
 * address of a page or a file, to the one it has, in one step. Any other address that no
 * page has, and one whose last part cannot be a name at all, is an unknown address.
 */
@ControllerAdvice
class NoSuchPageAdvice {

	private final Supplier<ContentSnapshot> content;

	NoSuchPageAdvice(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@ExceptionHandler({ NoSuchPageException.class, MethodArgumentTypeMismatchException.class,
			NoResourceFoundException.class })
	void noSuchPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<String> present = Optional.of(new WrittenAddress(request.getRequestURI()))
			.filter((written) -> isAskedFor(request))
			.flatMap((written) -> written.present(this.content.get()))
			.filter((address) -> !address.equals(request.getRequestURI()));
		if (present.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else {
			response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
			response.setHeader(HttpHeaders.LOCATION, present.get());
		}
	}

	/** What was sent is not sent on to another address. */
	private static boolean isAskedFor(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

}
