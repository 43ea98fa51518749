package app.unshed.finder;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.unshed.page.PostedBody;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What somebody typed, as far as it can be told from what our box did not send: it is not
 * answered, but need not be typed again.
 */
final class StrayText {

	private static final String FIELD = "q=";

	private StrayText() {
	}

	/** What was typed, or an empty text where nothing tells. */
	static String read(HttpServletRequest request) throws IOException {
		byte[] bytes = PostedBody.read(request, Refusal.MOST_BYTES).bytes();
		try {
			MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
			Charset charset = Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8);
			return typed(new String(bytes, charset), charset, type);
		}
		catch (InvalidMediaTypeException ex) {
			return "";
		}
	}

	private static String typed(String body, Charset charset, MediaType type) {
		if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
			return ofJson(body);
		}
		if (type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)) {
			return ofForm(body, charset);
		}
		if (type.equalsTypeAndSubtype(MediaType.MULTIPART_FORM_DATA)) {
			return ofParts(body, String.valueOf(type.getParameter("boundary")));
		}
		return type.equalsTypeAndSubtype(MediaType.TEXT_PLAIN) ? ofPlain(body) : "";
	}

	private static String ofJson(String json) {
		try {
			return JsonMapper.shared().readTree(json).path("q").stringValue("");
		}
		catch (JacksonException ex) {
			return "";
		}
	}

	private static String ofForm(String form, Charset charset) {
		try {
			return Stream.of(form.split("&"))
				.filter((field) -> field.startsWith(FIELD))
				.findFirst()
				.map((field) -> URLDecoder.decode(field.substring(FIELD.length()), charset))
				.orElse("");
		}
		catch (IllegalArgumentException ex) { // an escape that is none
			return "";
		}
	}

	private static String ofPlain(String text) {
		return (text.startsWith(FIELD) ? text.substring(FIELD.length()) : text).stripTrailing();
	}

	private static String ofParts(String body, String boundary) {
		return Stream.of(body.split("(^|\\r\\n)--" + Pattern.quote(boundary)))
			.map((part) -> part.split("\\r\\n\\r\\n", 2))
			.filter((part) -> part.length == 2 && isOurs(part[0]))
			.findFirst()
			.map((part) -> part[1])
			.orElse("");
	}

	private static boolean isOurs(String headers) {
		return headers.lines()
			.filter((header) -> header.regionMatches(true, 0, HttpHeaders.CONTENT_DISPOSITION + ":", 0,
					HttpHeaders.CONTENT_DISPOSITION.length() + 1))
			.anyMatch((header) -> header.matches(".*;\\s*name=(\"q\"|q)\\s*(;.*)?"));
	}

}
