package app.unshed.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, by which the same bytes are called the same on every machine. */
public final class Fingerprint {

	private Fingerprint() {
	}

	/** Of these bytes, one part after the other. */
	public static byte[] of(byte[]... parts) {
		MessageDigest digest = sha256();
		for (byte[] part : parts) {
			digest.update(part);
		}
		return digest.digest();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
