package app.unshed.page;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that is the same for everybody until the content is another. How long it may
 * be kept, and what tells whether somebody has it already, is added where it is
 * delivered.
 */
public final class LastingAnswer {

	private LastingAnswer() {
	}

	/** An answer of this type. */
	public static ResponseEntity<byte[]> of(byte[] bytes, MediaType type) {
		return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.empty().cachePublic()).body(bytes);
	}

}
