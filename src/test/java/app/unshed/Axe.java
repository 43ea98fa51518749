package app.unshed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;

import org.springframework.core.io.ClassPathResource;

/** What axe-core has against a page as it stands in the browser. */
final class Axe {

	private static final String SCRIPT = script();

	/** AAA for the contrast of text, AA for all else. */
	private static final String RUN = """
			() => axe.run(document, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
				rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
				resultTypes: ['violations'],
			}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) =>
				`${id}  ${node.target.join(' ')}  ${[...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; ')}`)))""";

	private Axe() {
	}

	@SuppressWarnings("unchecked")
	static List<String> violations(Page page) {
		page.evaluate("script => window.axe || (0, eval)(script)", SCRIPT);
		return (List<String>) page.evaluate(RUN);
	}

	private static String script() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
