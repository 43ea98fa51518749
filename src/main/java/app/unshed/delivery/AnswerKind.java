package app.unshed.delivery;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import app.unshed.content.SiteAddresses;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * What an answer is to a browser, and how it has to guard it: the one place that knows
 * these headers.
 */
public enum AnswerKind {

	/** HTML of any status. What it may load stands in {@link PagePolicy}. */
	PAGE("same-origin") {

		@Override
		void add(Map<String, String> headers) {
			headers.put("X-Frame-Options", "DENY");
			headers.put("Cross-Origin-Opener-Policy", "same-origin");
			headers.put("Cross-Origin-Embedder-Policy", "require-corp");
			headers.put("Permissions-Policy", NOTHING_OF_THE_DEVICE);
			headers.put("Origin-Agent-Cluster", "?1");
			headers.put("X-DNS-Prefetch-Control", "off");
			headers.put("X-Permitted-Cross-Domain-Policies", "none");
		}

	},

	/** What our pages load, and what programs look for by name. */
	FILE("same-origin"),

	/** What a preview on another site shows. */
	PICTURE("cross-origin"),

	/** What any page may ask for and read, be it that there is none. */
	DATA("cross-origin") {

		@Override
		void add(Map<String, String> headers) {
			headers.put(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
			headers.put(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
			headers.put(NOT_LISTED, "noindex");
		}

	};

	static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

	/** The header that keeps an answer out of search engines. */
	static final String NOT_LISTED = "X-Robots-Tag";

	private static final String WHO_MAY_LOAD = "Cross-Origin-Resource-Policy";

	/** Opened by itself it is nothing but text or a picture. */
	private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

	private static final String NOTHING_OF_THE_DEVICE = "accelerometer=(), autoplay=(), browsing-topics=(), "
			+ "camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
			+ "payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

	private final String whoMayLoad;

	AnswerKind(String whoMayLoad) {
		this.whoMayLoad = whoMayLoad;
	}

	static AnswerKind of(String address, @Nullable MediaType type) {
		if (MediaType.TEXT_HTML.includes(type)) {
			return PAGE;
		}
		if (address.toLowerCase(Locale.ROOT).startsWith(SiteAddresses.API + "/")
				|| MediaType.APPLICATION_PROBLEM_JSON.includes(type)) {
			return DATA;
		}
		return address.startsWith(SiteAddresses.CARDS) ? PICTURE : FILE;
	}

	/** The headers of this kind, whatever is in the answer. */
	Map<String, String> headers(boolean isError) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(CONTENT_SECURITY_POLICY, NOTHING_RUNS);
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("Referrer-Policy", "no-referrer");
		headers.put(WHO_MAY_LOAD, isError ? "same-origin" : this.whoMayLoad);
		add(headers);
		if (isError) {
			headers.put(NOT_LISTED, "noindex");
		}
		return headers;
	}

	/** Adds what this kind has besides. */
	void add(Map<String, String> headers) {
	}

}
