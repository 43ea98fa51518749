package app.unshed.delivery;

import java.util.Map;

import app.unshed.content.SiteAddresses;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * How long a page may be kept, by a browser and by a cache in front. No {@code s-maxage}:
 * it forbids a cache to serve what is stale (RFC 9111, 5.2.2.10), and stale help is
 * better than none.
 */
enum CachePolicy {

	/** What reads the same for everybody until the content changes. */
	PAGE("public, max-age=60, stale-while-revalidate=300, stale-if-error=604800",
			"max-age=300, stale-while-revalidate=600, stale-if-error=604800"),

	/** Numbers to ring must not be old. */
	HELPLINES("public, max-age=60, stale-if-error=604800",
			"max-age=60, stale-while-revalidate=60, stale-if-error=604800"),

	/** What was drawn for one reader. */
	NEVER("no-store", "no-store");

	private final Map<String, String> headers;

	CachePolicy(String browser, String front) {
		this.headers = Map.of(HttpHeaders.CACHE_CONTROL, browser, "CDN-Cache-Control", front);
	}

	static CachePolicy of(String method, String address, int status) {
		if (HttpMethod.POST.matches(method) || status != HttpStatus.OK.value()) {
			return NEVER;
		}
		return address.equals(SiteAddresses.HELP) || address.startsWith(SiteAddresses.HELP + "/") ? HELPLINES : PAGE;
	}

	Map<String, String> headers() {
		return this.headers;
	}

}
