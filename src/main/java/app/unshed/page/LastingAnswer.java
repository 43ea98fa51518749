package app.unshed.page;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that is the same for everybody until the content is another. What tells
 * whether somebody has it already is added where it is delivered.
 */
public final class LastingAnswer {

	private LastingAnswer() {
	}

	/** An answer that may be kept so long. */
	public static ResponseEntity<byte[]> of(byte[] bytes, MediaType type, CacheControl kept) {
		return ResponseEntity.ok().contentType(type).cacheControl(kept).body(bytes);
	}

}
