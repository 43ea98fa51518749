package app.unshed.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.unshed.content.Fingerprint;

/**
 * What a page may load and run (CSP): the style that stands in it, by its hash, and files
 * of ours.
 */
final class PagePolicy {

	private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

	/** One of ours. What a page says of itself to programs is no script to a browser. */
	private static final String SCRIPT = "<script defer";

	private PagePolicy() {
	}

	/**
	 * The value of the header for a page.
	 * @param isSecure whether the site is reached by https
	 */
	static String of(String page, boolean isSecure) {
		return "default-src 'none'; script-src " + (page.contains(SCRIPT) ? "'self'" : "'none'") + "; style-src 'self'"
				+ styles(page) + "; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
				+ "worker-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'none'; "
				+ "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
				+ (isSecure ? "; upgrade-insecure-requests" : "");
	}

	private static String styles(String page) {
		return STYLE.matcher(page)
			.results()
			.map((style) -> " 'sha256-" + hash(style.group(1).getBytes(StandardCharsets.UTF_8)) + "'")
			.distinct()
			.collect(Collectors.joining());
	}

	/** The SHA-256 as CSP and {@code integrity} want it. */
	static String hash(byte[] bytes) {
		return Base64.getEncoder().encodeToString(Fingerprint.of(bytes));
	}

}
