package app.unshed.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Names a page for ever in a way that says nothing of what is on it, for an address
 * others may see.
 */
public record ShareCode(String value) {

	/**
	 * No vowels, so that chance spells no word; no letter that is mistaken for another.
	 */
	private static final String SIGNS = "23456789bcdfghjkmnpqrstvwxyz";

	private static final int LENGTH = 8;

	/** What chance may spell all the same. */
	private static final Pattern TELLS = Pattern.compile("cry|dry|ptsd");

	/** The code of a piece, which no renaming changes. */
	public static ShareCode of(Piece piece) {
		return of(piece.kind().address(piece.firstName()));
	}

	/** The code of a place on the page with this code, whose anchor might tell. */
	public ShareCode place(String anchor) {
		return of(this.value + "#" + anchor);
	}

	/** The code of what had this address first. */
	static ShareCode of(String address) {
		ShareCode code = drawn(address);
		return TELLS.matcher(code.value()).find() ? of(address + "+") : code;
	}

	private static ShareCode drawn(String address) {
		byte[] hash = Fingerprint.of(address.getBytes(StandardCharsets.UTF_8));
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			code.append(SIGNS.charAt((hash[i] & 0xFF) % SIGNS.length()));
		}
		return new ShareCode(code.toString());
	}

	@Override
	public String toString() {
		return this.value;
	}

}
