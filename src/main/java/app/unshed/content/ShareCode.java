package app.unshed.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
		byte[] hash = sha256(address);
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			code.append(SIGNS.charAt((hash[i] & 0xFF) % SIGNS.length()));
		}
		return new ShareCode(code.toString());
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex); // every Java has it
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
