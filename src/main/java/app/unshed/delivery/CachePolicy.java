package app.unshed.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.unshed.content.SiteAddresses;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/**
 * How long an answer may be kept, by a browser and by a cache in front. No
 * {@code s-maxage}: it forbids a cache to serve what is stale (RFC 9111, 5.2.2.10), and
 * stale help is better than none.
 */
enum CachePolicy {

	/** What reads the same for everybody until the content changes. */
	PAGE("public, max-age=60, stale-while-revalidate=300, stale-if-error=604800",
			"max-age=300, stale-while-revalidate=600, stale-if-error=604800"),

	/** Numbers to ring must not be old. */
	HELPLINES("public, max-age=60, stale-if-error=604800",
			"max-age=60, stale-while-revalidate=60, stale-if-error=604800"),

	/** What has another address as soon as it has other bytes. */
	HASHED("public, max-age=31536000, immutable", ""),

	/** What is looked for under a fixed name. */
	FILE("public, max-age=3600", "max-age=3600, stale-if-error=604800"),

	/** What previews show. */
	PICTURE("public, max-age=86400, stale-if-error=604800", "max-age=604800"),

	/** What programs read. */
	DATA("public, max-age=60, stale-if-error=86400", "max-age=300, stale-while-revalidate=600, stale-if-error=604800"),

	/** That there is nothing, which an edit may change. */
	BRIEFLY("public, max-age=10", "max-age=10"),

	/** What was drawn for one reader, and what may go well the next time. */
	NEVER("no-store", "no-store");

	private static final Pattern HASH = Pattern.compile("-[0-9a-f]{32}\\.[a-z]+$");

	private static final Pattern MAX_AGE = Pattern.compile("max-age=\\d+");

	private final String browser;

	private final String front;

	CachePolicy(String browser, String front) {
		this.browser = browser;
		this.front = front;
	}

	/** For what was asked for by reading, and may be kept at all. */
	static CachePolicy of(AnswerKind kind, String address, int status) {
		return switch (HttpStatus.valueOf(status)) {
			case NOT_FOUND, GONE -> BRIEFLY;
			case PERMANENT_REDIRECT -> PAGE;
			case OK -> of(kind, address);
			default -> NEVER;
		};
	}

	private static CachePolicy of(AnswerKind kind, String address) {
		return switch (kind) {
			case PAGE -> isHelp(address) ? HELPLINES : PAGE;
			case DATA -> DATA;
			case PICTURE -> PICTURE;
			case FILE -> HASH.matcher(address).find() ? HASHED : FILE;
		};
	}

	private static boolean isHelp(String address) {
		return address.equals(SiteAddresses.HELP) || address.startsWith(SiteAddresses.HELP + "/");
	}

	Map<String, String> headers(DeliverySettings settings) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put(HttpHeaders.CACHE_CONTROL, settings.plainCaching() ? plain() : this.browser);
		if (!settings.plainCaching() && StringUtils.hasText(settings.edgeHeader()) && !this.front.isEmpty()) {
			headers.put(settings.edgeHeader(), this.front);
		}
		return headers;
	}

	private String plain() {
		Matcher age = MAX_AGE.matcher(this.browser);
		return age.find() ? age.group() : this.browser;
	}

}
