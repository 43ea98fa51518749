package app.unshed.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import app.unshed.content.Fingerprint;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.eclipse.jetty.http.HttpField;
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

	private static final Set<HttpHeader> REPEATED = EnumSet.of(HttpHeader.CACHE_CONTROL, HttpHeader.ETAG,
			HttpHeader.VARY, HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS);

	/** Whatever was drawn for the same address before, and is drawn again. */
	private final String fingerprint;

	private final HttpFields head;

	private final boolean isText;

	private final @Nullable ByteBuffer[] bodies = new ByteBuffer[Coding.values().length];

	/** Made when first sent, for most pages are sent in one coding. */
	private final @Nullable Sent[] sent = new Sent[Coding.values().length];

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
		this(HexFormat.of().formatHex(Fingerprint.of(drawn), 0, BYTES_IN_TAG), head, isText, quietly);
		put(Coding.IDENTITY, direct(drawn));
		if (isText) {
			put(Coding.GZIP, direct(gzip(drawn)));
		}
	}

	/**
	 * Takes up what was drawn before, with the codings that are put.
	 * @param fingerprint of what was drawn
	 */
	RenderedPage(String fingerprint, HttpFields head, boolean isText, Executor quietly) {
		this.quietly = quietly;
		this.fingerprint = fingerprint;
		this.head = head;
		this.isText = isText;
		// Where the library has no part for this machine, gzip has to do.
		this.isBrotliBegun = new AtomicBoolean(!isText || !Brotli4jLoader.isAvailable());
	}

	/** Has it in one more coding. */
	void put(Coding coding, ByteBuffer body) {
		this.bodies[coding.ordinal()] = body;
		if (coding == Coding.BROTLI) {
			this.isBrotliBegun.set(true);
			this.isBrotliMade = true; // written last: whoever sees it sees the bytes
		}
	}

	private Sent sent(Coding coding, ByteBuffer body) {
		Sent made = this.sent[coding.ordinal()];
		if (made == null) {
			made = make(coding, body);
			this.sent[coding.ordinal()] = made;
		}
		return made;
	}

	private Sent make(Coding coding, ByteBuffer body) {
		HttpFields.Mutable fields = HttpFields.build(this.head);
		String suffix = "";
		if (coding != Coding.IDENTITY) {
			fields.put(HttpHeader.CONTENT_ENCODING, coding.token());
			suffix = "-" + coding.token();
		}
		if (this.isText) {
			fields.put(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
		}
		String tag = '"' + this.fingerprint + suffix + '"';
		fields.put(HttpHeader.ETAG, tag);
		HttpFields unchanged = encoded(
				HttpFields.from(fields.stream().filter(RenderedPage::isRepeated).toArray(HttpField[]::new)));
		fields.put(HttpHeader.CONTENT_LENGTH, Integer.toString(body.remaining()));
		return new Sent(tag, encoded(fields), unchanged, body);
	}

	/**
	 * Whether whoever has it must be told again (RFC 9110, 15.4.5), or may not read it.
	 */
	private static boolean isRepeated(HttpField field) {
		return REPEATED.contains(field.getHeader());
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
			put(Coding.BROTLI, direct(Encoder.compress(drawn(), Encoder.Parameters.create(BEST_BROTLI))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Codes it by Brotli though nobody has asked, and waits for it. */
	void codeByBrotli() {
		if (this.isBrotliBegun.compareAndSet(false, true)) {
			makeBrotli();
		}
	}

	private byte[] drawn() {
		ByteBuffer body = body(Coding.IDENTITY).orElseThrow();
		byte[] bytes = new byte[body.remaining()];
		body.get(bytes);
		return bytes;
	}

	/** Whether the same was drawn, with the same headers. */
	boolean isSameAs(RenderedPage other) {
		return this.fingerprint.equals(other.fingerprint) && this.head.equals(other.head)
				&& body(Coding.IDENTITY).equals(other.body(Coding.IDENTITY));
	}

	/** What tells this from all that was ever drawn. */
	String fingerprint() {
		return this.fingerprint;
	}

	/** Its headers, without those that differ by coding. */
	HttpFields head() {
		return this.head;
	}

	/** Whether it gets smaller when it is coded. */
	boolean isText() {
		return this.isText;
	}

	/** Its bytes in a coding, if they have been made. */
	Optional<ByteBuffer> body(Coding coding) {
		return Optional.ofNullable(this.bodies[coding.ordinal()]).map(ByteBuffer::duplicate);
	}

	/** What to send to somebody who takes these codings. */
	Sent sentTo(@Nullable String acceptEncoding) {
		List<Coding> accepted = Coding.acceptedBy(acceptEncoding);
		for (int i = 0; i < accepted.size(); i++) {
			Coding coding = accepted.get(i);
			if (coding == Coding.BROTLI && !this.isBrotliMade) {
				beginBrotli();
				continue;
			}
			ByteBuffer body = this.bodies[coding.ordinal()];
			if (body != null) {
				return sent(coding, body);
			}
		}
		throw new IllegalStateException("Every page is kept as it was drawn, which everybody accepts");
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
