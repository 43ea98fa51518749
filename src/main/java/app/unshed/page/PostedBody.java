package app.unshed.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The bytes of a request, read up to a limit, since the server has none for what we read
 * ourselves.
 *
 * @param bytes its beginning, where there are more than were to be read
 */
public record PostedBody(byte[] bytes, boolean isCutOff) {

	/**
	 * Reads the body of a request.
	 * @param wanted of which type it has to be; always in UTF-8
	 * @param mostBytes how many bytes to read
	 * @throws UnreadableFormException where it is of another type
	 */
	public static PostedBody read(HttpServletRequest request, MediaType wanted, int mostBytes) throws IOException {
		if (!isOf(wanted, request)) {
			throw new UnreadableFormException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		return read(request, mostBytes);
	}

	/** Reads the body of a request, whatever its type. */
	public static PostedBody read(HttpServletRequest request, int mostBytes) throws IOException {
		byte[] bytes = request.getInputStream().readNBytes(mostBytes);
		return new PostedBody(bytes, bytes.length == mostBytes && request.getInputStream().read() >= 0);
	}

	private static boolean isOf(MediaType wanted, HttpServletRequest request) {
		try {
			MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
			return type.equalsTypeAndSubtype(wanted)
					&& (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
