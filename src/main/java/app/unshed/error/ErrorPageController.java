package app.unshed.error;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers every failure: a page for a person, RFC 9457 for a program that asks for JSON
 * or asks the API.
 */
@Controller
class ErrorPageController implements ErrorController {

	private final Supplier<ContentSnapshot> content;

	ErrorPageController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@RequestMapping("/error")
	Object page(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (asked(request).startsWith(SiteAddresses.API + "/")) {
			return problem(request);
		}
		HttpStatus status = status(request);
		response.setStatus(status.value()); // also where /error itself was asked for
		model.addAttribute("page", ErrorPage.of(status, asked(request), this.content.get()));
		return "error";
	}

	@RequestMapping(path = "/error", produces = { Problem.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE })
	ResponseEntity<Problem> problem(HttpServletRequest request) {
		HttpStatus status = status(request);
		return ResponseEntity.status(status)
			.header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
			.body(Problem.of(status.value()));
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static String asked(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) ? path : "";
	}

}
