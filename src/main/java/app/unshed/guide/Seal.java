package app.unshed.guide;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Closes a text so that a form can carry it to the reader and back, and nobody can change
 * it on the way. Whoever holds the form can read it: it is their own answers.
 */
public final class Seal {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_BYTES = 32;

	// All answers to every question take about a quarter of it.
	private static final int MOST_CHARACTERS = 4_000;

	private final SecretKeySpec key;

	/**
	 * A seal of this application.
	 * @param secret what several copies of it share, so that each opens what another
	 * closed; without it, a key is made for this start alone
	 */
	public Seal(@Nullable String secret) {
		this.key = new SecretKeySpec((secret != null) ? secret.getBytes(StandardCharsets.UTF_8) : anyKey(), ALGORITHM);
	}

	private static byte[] anyKey() {
		byte[] key = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(key);
		return key;
	}

	String close(String text) {
		return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(text));
	}

	/** The text that was closed, or none where this is not what was closed by us. */
	Optional<String> open(String closed) {
		int dot = closed.lastIndexOf('.');
		if (dot < 0 || closed.length() > MOST_CHARACTERS) {
			return Optional.empty();
		}
		String text = closed.substring(0, dot);
		// All of it, since more than one text decodes to the same signature.
		boolean isOurs = MessageDigest.isEqual(close(text).getBytes(StandardCharsets.UTF_8),
				closed.getBytes(StandardCharsets.UTF_8));
		return isOurs ? Optional.of(text) : Optional.empty();
	}

	private byte[] sign(String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java has " + ALGORITHM, ex);
		}
	}

}
