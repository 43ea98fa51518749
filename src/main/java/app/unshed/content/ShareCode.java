package app.unshed.content;

import java.nio.charset.StandardCharsets;

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

	/** The code of a piece, which no renaming changes. */
	public static ShareCode of(Piece piece) {
		return of(piece.kind().address(piece.firstName()));
	}

	/** The code of the page that had this address first. */
	static ShareCode of(String address) {
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
