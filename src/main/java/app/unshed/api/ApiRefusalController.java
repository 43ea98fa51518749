package app.unshed.api;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what nothing else below the address of the API does: a program reads no page.
 */
@RestController
class ApiRefusalController {

	private final Supplier<ContentSnapshot> content;

	ApiRefusalController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@RequestMapping({ SiteAddresses.API, SiteAddresses.API + "/{first}/**" })
	ResponseEntity<?> refuse(HttpServletRequest request) {
		String address = request.getRequestURI();
		if (address.equals(SiteAddresses.FIND_DATA)) {
			return ApiRefusal.allowing(HttpMethod.POST).build();
		}
		return (isRead(address) ? ApiRefusal.allowing(HttpMethod.GET, HttpMethod.HEAD)
				: ApiRefusal.of(HttpStatus.NOT_FOUND))
			.build();
	}

	private boolean isRead(String address) {
		return address.equals(SiteAddresses.API) || address.equals(SiteAddresses.API_DOCUMENT)
				|| SiteAddresses.data(this.content.get()).contains(address);
	}

}
