package app.unshed.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import app.unshed.content.Fingerprint;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer as it was drawn, in each coding in which it may be sent. Its bytes and
 * headers depend on what was drawn alone, so every copy of the site sends the same.
 */
final class RenderedPage {

	private static final int BYTES_IN_TAG = 16;

	private static final int BEST_BROTLI = 11;

	/** Whatever was drawn for the same address before, and is drawn again. */
	private final String fingerprint;

	private final byte[] drawn;

	private final HttpFields head;

	private final Sent[] sent = new Sent[Coding.values().length];

	private final AtomicBoolean isBrotliBegun;

	private volatile boolean isBrotliMade;

	private final Executor quietly;

	/**
	 * Keeps what was drawn, as it is and by gzip.
	 * @param head its headers, without those that differ by coding
	 * @param isText whether it gets smaller
	 * @param quietly codes it by Brotli once somebody would take that, for it is slow
	 */
	RenderedPage(byte[] drawn, HttpFields head, boolean isText, Executor quietly) {
		this.quietly = quietly;
		this.drawn = drawn;
		this.head = head;
		this.fingerprint = HexFormat.of().formatHex(Fingerprint.of(drawn), 0, BYTES_IN_TAG);
		put(Coding.IDENTITY, drawn, isText);
		if (isText) {
			put(Coding.GZIP, gzip(drawn), true);
		}
		// Where the library has no part for this machine, gzip has to do.
		this.isBrotliBegun = new AtomicBoolean(!isText || !Brotli4jLoader.isAvailable());
	}

	private void put(Coding coding, byte[] bytes, boolean isCoded) {
		HttpFields.Mutable fields = HttpFields.build(this.head);
		String suffix = "";
		if (coding != Coding.IDENTITY) {
			fields.put(HttpHeader.CONTENT_ENCODING, coding.token());
			suffix = "-" + coding.token();
		}
		if (isCoded) {
			fields.put(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
		}
		String tag = '"' + this.fingerprint + suffix + '"';
		fields.put(HttpHeader.ETAG, tag);
		HttpFields unchanged = encoded(
				HttpFields.build(fields).remove(HttpHeader.CONTENT_TYPE).remove(HttpHeader.CONTENT_ENCODING));
		fields.put(HttpHeader.CONTENT_LENGTH, Integer.toString(bytes.length));
		this.sent[coding.ordinal()] = new Sent(tag, encoded(fields), unchanged, direct(bytes));
	}

	/** Written out once, not for each reader. */
	private static HttpFields encoded(HttpFields fields) {
		HttpFields.Mutable encoded = HttpFields.build();
		fields.forEach(
				(field) -> encoded.add(new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue())));
		return encoded.asImmutable();
	}

	/** Where the system can send it from, without a copy for each reader. */
	private static ByteBuffer direct(byte[] bytes) {
		return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
	}

	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream coded = new ByteArrayOutputStream(bytes.length / 2);
		try (OutputStream gzip = new BestGzip(coded)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return coded.toByteArray();
	}

	private void beginBrotli() {
		if (!this.isBrotliBegun.get() && this.isBrotliBegun.compareAndSet(false, true)) {
			this.quietly.execute(this::makeBrotli);
		}
	}

	private void makeBrotli() {
		try {
			put(Coding.BROTLI, Encoder.compress(this.drawn, Encoder.Parameters.create(BEST_BROTLI)), true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.isBrotliMade = true; // written last: whoever sees it sees the bytes
	}

	/** Whether the same was drawn, with the same headers. */
	boolean isSameAs(RenderedPage other) {
		return this.fingerprint.equals(other.fingerprint) && this.head.equals(other.head)
				&& Arrays.equals(this.drawn, other.drawn);
	}

	/** What to send to somebody who takes these codings. */
	Sent sentTo(@Nullable String acceptEncoding) {
		List<Coding> accepted = Coding.acceptedBy(acceptEncoding);
		for (int i = 0; i < accepted.size(); i++) {
			Coding coding = accepted.get(i);
			if (coding == Coding.BROTLI && !this.isBrotliMade) {
				beginBrotli();
			}
			else if (this.sent[coding.ordinal()] != null) {
				return this.sent[coding.ordinal()];
			}
		}
		return this.sent[Coding.IDENTITY.ordinal()];
	}

	/**
	 * An answer in one coding.
	 *
	 * @param tag what tells it from every other answer
	 * @param head all headers of it
	 * @param unchanged the headers for somebody who has it already
	 */
	record Sent(String tag, HttpFields head, HttpFields unchanged, ByteBuffer body) {

		/** Whether somebody has it who sends this {@code If-None-Match}. */
		boolean isHeldBy(@Nullable String tags) {
			if (tags == null) {
				return false;
			}
			// Weak and strong tags are the same here (RFC 9110, 13.1.2).
			return tags.equals(this.tag) || tags.equals("*")
					|| Arrays.stream(tags.split(","))
						.map((held) -> held.strip().replaceFirst("^W/", ""))
						.anyMatch(this.tag::equals);
		}

	}

	/** Gzip as small as it gets. */
	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(OutputStream out) throws IOException {
			super(out);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
