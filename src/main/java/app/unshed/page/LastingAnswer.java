package app.unshed.page;

import java.util.HexFormat;

import app.unshed.content.Fingerprint;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that is the same for everybody until the content is another. Its tag is made
 * of its bytes alone, so every copy of the site gives the same, and whoever has the
 * answer is not sent it again.
 */
public final class LastingAnswer {

	private static final int BYTES_IN_TAG = 16;

	private LastingAnswer() {
	}

	/** An answer to which headers may be added. */
	public static ResponseEntity.BodyBuilder to(byte[] bytes, MediaType type, CacheControl kept) {
		return ResponseEntity.ok().contentType(type).cacheControl(kept).eTag(tag(bytes));
	}

	/** An answer as it is. */
	public static ResponseEntity<byte[]> of(byte[] bytes, MediaType type, CacheControl kept) {
		return to(bytes, type, kept).body(bytes);
	}

	private static String tag(byte[] bytes) {
		return HexFormat.of().formatHex(Fingerprint.of(bytes), 0, BYTES_IN_TAG);
	}

}
