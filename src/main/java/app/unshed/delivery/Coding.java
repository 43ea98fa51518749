package app.unshed.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer may be coded on their way, the smallest first. */
enum Coding {

	/** Brotli (RFC 7932). */
	BROTLI("br"),

	/** Gzip (RFC 1952). */
	GZIP("gzip"),

	/** As they are. */
	IDENTITY("identity");

	/** What browsers say, so that nothing has to be parsed for them. */
	private static final Map<String, List<Coding>> OF_BROWSERS = Map.of("gzip, deflate, br, zstd",
			List.of(BROTLI, GZIP, IDENTITY), "gzip, deflate, br", List.of(BROTLI, GZIP, IDENTITY), "gzip, deflate",
			List.of(GZIP, IDENTITY), "gzip", List.of(GZIP, IDENTITY), "br", List.of(BROTLI, IDENTITY));

	/** What somebody will not have, which a star then does not stand for. */
	private static final Pattern REFUSED = Pattern.compile("([\\w-]+)\\s*;\\s*q=0(\\.0+)?\\s*(?=,|$)",
			Pattern.CASE_INSENSITIVE);

	private static final List<Coding> NONE = List.of(IDENTITY);

	private static final String[] NAMES = Arrays.stream(values()).map(Coding::token).toArray(String[]::new);

	private final String token;

	Coding(String token) {
		this.token = token;
	}

	/** The name a header gives it. */
	String token() {
		return this.token;
	}

	/**
	 * What somebody takes who sends this header, the best first. As it is, an answer is
	 * always taken: one that cannot be read is no worse than none (RFC 9110, 12.5.3).
	 */
	static List<Coding> acceptedBy(@Nullable String header) {
		if (header == null) {
			return NONE;
		}
		List<Coding> known = OF_BROWSERS.get(header);
		return (known != null) ? known : parsed(header);
	}

	private static List<Coding> parsed(String header) {
		QuotedQualityCSV accepted = new QuotedQualityCSV(NAMES);
		accepted.addValue(header);
		Set<String> refused = REFUSED.matcher(header)
			.results()
			.map((name) -> name.group(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		List<Coding> codings = new ArrayList<>();
		for (String name : accepted.getValues()) {
			Arrays.stream(values())
				.filter((coding) -> name.equals("*") || name.equalsIgnoreCase(coding.token))
				.filter((coding) -> !codings.contains(coding) && !refused.contains(coding.token))
				.forEach(codings::add);
		}
		if (!codings.contains(IDENTITY)) {
			codings.add(IDENTITY);
		}
		return codings;
	}

}
