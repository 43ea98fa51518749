package app.unshed.api;

import java.util.List;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** How a program may ask at which address. */
@Component
class ApiMethods {

	private final Supplier<ContentSnapshot> content;

	ApiMethods(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	/** The methods by which there is an answer at this address, or none. */
	List<HttpMethod> at(String address) {
		if (address.equals(SiteAddresses.FIND_DATA)) {
			return List.of(HttpMethod.POST);
		}
		return isRead(address) ? List.of(HttpMethod.GET, HttpMethod.HEAD) : List.of();
	}

	private boolean isRead(String address) {
		return address.equals(SiteAddresses.API_DOCUMENT) || SiteAddresses.data(this.content.get()).contains(address);
	}

}
