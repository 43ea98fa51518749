package app.unshed.card;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The colours of the site, from the very file its pages take them from.
 *
 * @param colours the light ones, by the name of their token
 */
record SiteLook(Map<String, String> colours) {

	private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-f]{6}),");

	static SiteLook read() {
		try {
			String style = new ClassPathResource("style/tokens.css").getContentAsString(StandardCharsets.UTF_8);
			return new SiteLook(TOKEN.matcher(style)
				.results()
				.collect(Collectors.toMap((token) -> token.group(1), (token) -> token.group(2), (first, other) -> first,
						TreeMap::new)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Color colour(String token) {
		return Color.decode(Optional.ofNullable(this.colours.get(token))
			.orElseThrow(() -> new IllegalStateException("style/tokens.css has no --" + token)));
	}

	/** The hue of a family, or of the site where it has none of its own. */
	Color hue(String look) {
		return colour(this.colours.containsKey(look) ? look : "tide");
	}

}
