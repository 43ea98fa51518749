package app.unshed.card;

import java.awt.Color;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.springframework.core.io.ClassPathResource;

/**
 * The colours and marks of the site, from the very files its pages take them from.
 *
 * @param colours the light ones, by the name of their token
 * @param marks the text that holds every mark
 */
record SiteLook(Map<String, String> colours, String marks) {

	private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-f]{6}),");

	static SiteLook read() {
		Map<String, String> colours = TOKEN.matcher(text("static/style.css"))
			.results()
			.collect(Collectors.toMap((token) -> token.group(1), (token) -> token.group(2), (first, other) -> first,
					TreeMap::new));
		return new SiteLook(colours, text("templates/parts/marks.html"));
	}

	Color colour(String token) {
		return Color.decode(Optional.ofNullable(this.colours.get(token))
			.orElseThrow(() -> new IllegalStateException("style.css has no --" + token)));
	}

	/** The hue of a family, or of the site where it has none of its own. */
	Color hue(String look) {
		return colour(this.colours.containsKey(look) ? look : "tide");
	}

	/** The mark of a family, or of the site where it has none of its own. */
	Mark mark(String look) {
		Map<String, Mark> byName = everyMark();
		return byName.getOrDefault("mark-" + look, drop());
	}

	/** The mark of the site. */
	Mark drop() {
		return Optional.ofNullable(everyMark().get("mark-drop"))
			.orElseThrow(() -> new IllegalStateException("marks.html has no mark-drop"));
	}

	private Map<String, Mark> everyMark() {
		NodeList drawings = parsed().getElementsByTagName("svg");
		return IntStream.range(0, drawings.getLength())
			.mapToObj((i) -> (Element) drawings.item(i))
			.filter((svg) -> svg.hasAttribute("viewBox"))
			.collect(Collectors.toMap((svg) -> svg.getAttribute("th:fragment"), Mark::of));
	}

	private Element parsed() {
		try {
			// The file is a row of drawings, and XML wants one root.
			return DocumentBuilderFactory.newDefaultInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader("<marks>" + this.marks + "</marks>")))
				.getDocumentElement();
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("marks.html cannot be read", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(String file) {
		try {
			return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
