package app.unshed.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * How the site looks: all rules of {@code style/}, of which a page is given those that it
 * has a use for.
 */
final class SiteStyle {

	private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\"");

	private static final Pattern CLASSES = Pattern.compile("\\sclass=\"([^\"]+)\"");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final List<StyleRule> rules;

	SiteStyle(String style) {
		this.rules = StyleRule.in(style);
	}

	/** Reads the parts in the order in which {@code style.css} names them. */
	static SiteStyle read() {
		return new SiteStyle(IMPORT.matcher(read("style.css"))
			.results()
			.map((part) -> read(part.group(1)))
			.collect(Collectors.joining()));
	}

	private static String read(String part) {
		try {
			return new ClassPathResource("style/" + part).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rules for this page, by the classes that stand in it. */
	String of(String page) {
		Set<String> classes = CLASSES.matcher(page)
			.results()
			.flatMap((attribute) -> SPACE.splitAsStream(attribute.group(1)))
			.collect(Collectors.toUnmodifiableSet());
		return this.rules.stream().map((rule) -> rule.of(classes)).collect(Collectors.joining());
	}

	/** All classes that any rule asks for. */
	Set<String> classes() {
		return this.rules.stream().flatMap(StyleRule::classes).collect(Collectors.toUnmodifiableSet());
	}

}
