package app.unshed.error;

import java.util.Locale;

/** The ways in which people, and programs that keep pages, write one address. */
final class WrittenAddress {

	private WrittenAddress() {
	}

	/**
	 * The address in small letters, without the ending of a file or a stroke at its end.
	 */
	static String plain(String path) {
		String plain = withoutStrokes(path.toLowerCase(Locale.ROOT)).replaceFirst("(?:/index)?\\.html?$", "");
		return plain.isEmpty() ? "/" : plain;
	}

	private static String withoutStrokes(String path) {
		int end = path.length();
		while (end > 1 && path.charAt(end - 1) == '/') {
			end--;
		}
		return path.substring(0, end);
	}

}
