package app.unshed.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a reader sent in one of our forms. Read from the body alone and strictly: the
 * server's own reading would add what stands in the address, and mend what is broken.
 */
public final class PostedForm {

	private final Map<String, List<String>> fields;

	private PostedForm(Map<String, List<String>> fields) {
		this.fields = fields;
	}

	/**
	 * Reads the form of a request.
	 * @param mostBytes how long its body may be
	 * @throws UnreadableFormException where it is none, is too long, or comes from
	 * another site, whose words must not stand on our pages
	 */
	public static PostedForm read(HttpServletRequest request, int mostBytes) throws IOException {
		String from = request.getHeader("Sec-Fetch-Site");
		if (from != null && !from.equals("same-origin") && !from.equals("none")) {
			throw new UnreadableFormException(HttpStatus.FORBIDDEN);
		}
		if (!isForm(request.getContentType())) {
			throw new UnreadableFormException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
		if (body.length > mostBytes) {
			throw new UnreadableFormException(HttpStatus.CONTENT_TOO_LARGE);
		}
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (String field : decoded(body).split("&")) {
			int equals = field.indexOf('=');
			if (equals > 0) {
				fields.computeIfAbsent(unescaped(field.substring(0, equals)), (name) -> new ArrayList<>())
					.add(unescaped(field.substring(equals + 1)));
			}
		}
		return new PostedForm(fields);
	}

	/** Lets nobody on the way, and no browser, keep the answer to a form. */
	public static void keepNowhere(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Robots-Tag", "noindex");
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

	private static boolean isForm(@Nullable String contentType) {
		try {
			MediaType type = MediaType.parseMediaType((contentType != null) ? contentType : "");
			return type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)
					&& (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static String unescaped(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] escaped = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < escaped.length; i++) {
			switch (escaped[i]) {
				case '+' -> bytes.write(' ');
				case '%' -> {
					if (i + 2 >= escaped.length) {
						throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
					}
					bytes.write(digit(escaped[++i]) * 16 + digit(escaped[++i]));
				}
				default -> bytes.write(escaped[i]);
			}
		}
		return decoded(bytes.toByteArray());
	}

	private static int digit(byte hex) {
		int value = Character.digit(hex, 16);
		if (value < 0) {
			throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
		}
		return value;
	}

	private static String decoded(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
		}
	}

}
