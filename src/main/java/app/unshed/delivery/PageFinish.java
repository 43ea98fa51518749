package app.unshed.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Puts into a drawn page what only its delivery knows: the rules of style that it needs,
 * and by which hash a browser knows our scripts.
 */
final class PageFinish {

	/** Where the layout leaves room for the style; a page may add rules of its own. */
	private static final String ROOM = "<style>";

	private static final Pattern SCRIPT = Pattern.compile("<script defer src=\"(/[a-z]+)(-[0-9a-f]{32})?\\.js\"");

	private final SiteStyle style = SiteStyle.read();

	/** As many as there are scripts in our templates. */
	private final Map<String, String> hashes = new ConcurrentHashMap<>();

	String of(String page) {
		return withHashes(withStyle(page));
	}

	private String withStyle(String page) {
		int room = page.indexOf(ROOM);
		return (room < 0) ? page : new StringBuilder(page).insert(room + ROOM.length(), this.style.of(page)).toString();
	}

	private String withHashes(String page) {
		return SCRIPT.matcher(page)
			.replaceAll((script) -> script.group() + " integrity=\"sha256-"
					+ this.hashes.computeIfAbsent(script.group(1), PageFinish::hash) + "\"");
	}

	private static String hash(String script) {
		try {
			return PagePolicy.hash(new ClassPathResource("static" + script + ".js").getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
