package app.unshed.api;

import app.unshed.content.SiteAddresses;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what nothing else below the address of the API does: a program reads no page.
 */
@RestController
class ApiRefusalController {

	private final ApiRefusals refusals;

	ApiRefusalController(ApiRefusals refusals) {
		this.refusals = refusals;
	}

	@RequestMapping(SiteAddresses.API + "/{first}/**")
	ResponseEntity<?> refuse(HttpServletRequest request) {
		return this.refusals.to(request);
	}

}
