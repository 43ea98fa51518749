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
		String plain = path.toLowerCase(Locale.ROOT).replaceFirst("(?:/index)?\\.html?$", "");
		int end = plain.length();
		while (end > 1 && plain.charAt(end - 1) == '/') {
			end--;
		}
		return plain.isEmpty() ? "/" : plain.substring(0, end);
	}

}
