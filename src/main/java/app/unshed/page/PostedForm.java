package app.unshed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What a reader sent in one of our forms. Read from the body alone and strictly: the
 * server's own reading would add what stands in the address, and mend what is broken.
 */
public final class PostedForm {

	// Control characters, and those that turn the direction of the text or cannot be
	// seen.
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}&&[^\\n]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	private @Nullable HttpStatus flaw;

	private PostedForm(PostedBody body) {
		// Every byte a character, until a whole value can be decoded.
		for (String field : new String(body.bytes(), StandardCharsets.ISO_8859_1).split("&")) {
			int equals = field.indexOf('=');
			if (equals > 0) {
				this.fields.computeIfAbsent(decoded(field.substring(0, equals)), (name) -> new ArrayList<>())
					.add(decoded(field.substring(equals + 1)));
			}
		}
		if (body.isCutOff()) {
			this.flaw = HttpStatus.CONTENT_TOO_LARGE;
		}
	}

	/**
	 * Reads the form of a request.
	 * @param mostBytes how long its body may be
	 * @throws UnreadableFormException where it is none, is too long or no UTF-8, or comes
	 * from another site, whose words must not stand on our pages
	 */
	public static PostedForm read(HttpServletRequest request, int mostBytes) throws IOException {
		PostedForm form = readAsFarAsItGoes(request, mostBytes);
		if (form.flaw != null) {
			throw new UnreadableFormException(form.flaw);
		}
		return form;
	}

	/**
	 * Reads what can be read of the form of a request, so that a reader may mend it. It
	 * is no whole form where it has a {@link #flaw()}.
	 * @param mostBytes how much of its body to read
	 * @throws UnreadableFormException where it is none, or comes from another site
	 */
	public static PostedForm readAsFarAsItGoes(HttpServletRequest request, int mostBytes) throws IOException {
		String from = request.getHeader("Sec-Fetch-Site");
		if (from != null && !from.equals("same-origin") && !from.equals("none")) {
			throw new UnreadableFormException(HttpStatus.FORBIDDEN);
		}
		return new PostedForm(PostedBody.read(request, MediaType.APPLICATION_FORM_URLENCODED, mostBytes));
	}

	/** Lets nobody on the way, and no browser, keep the answer to a form. */
	public static void keepNowhere(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Robots-Tag", "noindex");
	}

	/**
	 * Lets nobody on the way keep the answer to a form, and the browser only so far that
	 * going back shows it again. Not for what was typed.
	 */
	public static void keepForGoingBack(HttpServletResponse response) {
		keepNowhere(response);
		// Not "no-store" or, for Firefox, "no-cache": with either, going back shows no
		// page but asks whether to send the form again.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=0");
	}

	/** Every value of this field. */
	public List<String> all(String name) {
		return this.fields.getOrDefault(name, List.of());
	}

	/**
	 * The value of this field, or none.
	 * @throws UnreadableFormException where there are two
	 */
	public Optional<String> one(String name) {
		List<String> values = all(name);
		if (values.size() > 1) {
			throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
		}
		return values.stream().findFirst();
	}

	/**
	 * The value of this field as it may be shown: every line ends alike, and what cannot
	 * be seen is left out.
	 */
	public String text(String name) {
		return visible(one(name).orElse(""));
	}

	/** A text as it may be shown. */
	public static String visible(String text) {
		String lines = text.replaceAll("\\R", "\n").replace('\t', ' ');
		return INVISIBLE.matcher(lines).replaceAll("");
	}

	/** Why not all of it could be read, or none. */
	public Optional<HttpStatus> flaw() {
		return Optional.ofNullable(this.flaw);
	}

	private String decoded(String escaped) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < escaped.length(); i++) {
			char next = escaped.charAt(i);
			if (next == '%' && isEscape(escaped, i)) {
				bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
				i += 2;
			}
			else {
				this.flaw = (next == '%') ? HttpStatus.BAD_REQUEST : this.flaw;
				bytes.write((next == '+') ? ' ' : next);
			}
		}
		return decoded(bytes.toByteArray());
	}

	private static boolean isEscape(String text, int percent) {
		return percent + 2 < text.length() && HexFormat.isHexDigit(text.charAt(percent + 1))
				&& HexFormat.isHexDigit(text.charAt(percent + 2));
	}

	private String decoded(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		// What was no UTF-8 is mended in the text, and so has become other bytes.
		if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
			this.flaw = HttpStatus.BAD_REQUEST;
		}
		return text;
	}

}
