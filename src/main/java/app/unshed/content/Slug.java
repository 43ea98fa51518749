package app.unshed.content;

import java.util.regex.Pattern;

/** The one form of every name that stands in a file name or an address. */
public final class Slug {

	/** Lower-case words joined by hyphens, as a regular expression. */
	public static final String PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*";

	/**
	 * Longer than this, a name is no name; the pattern would also have to recurse for
	 * each word.
	 */
	public static final int MOST_CHARACTERS = 100;

	private static final Pattern WORDS = Pattern.compile(PATTERN);

	private Slug() {
	}

	/** Whether the text can name a page, a section, a claim or a source. */
	public static boolean isValid(String text) {
		return text.length() <= MOST_CHARACTERS && WORDS.matcher(text).matches();
	}

	static void require(String text) {
		if (!isValid(text)) {
			throw new IllegalArgumentException("'" + text + "' is not lower-case words joined by hyphens");
		}
	}

}
