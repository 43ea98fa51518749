package app.unshed.delivery;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server sent until it closed the connection.
 *
 * @param text all of it
 */
record PlainAnswer(String text) {

	private static final int PATIENCE = 20_000;

	static PlainAnswer to(PlainRequest request, int port) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(PATIENCE);
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			try {
				socket.getOutputStream().write(request.bytes());
				socket.getInputStream().transferTo(answer);
			}
			catch (SocketException ex) {
				// It was closed on us while we were still sending, which is its right.
			}
			return new PlainAnswer(answer.toString(StandardCharsets.UTF_8));
		}
	}

	int status() {
		return Integer.parseInt(this.text.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
	}

	/** How many answers there are in it. */
	int count() {
		return this.text.split("HTTP/1\\.[01] [1-5]\\d\\d ", -1).length - 1;
	}

	Map<String, String> headers() {
		Map<String, String> headers = new TreeMap<>();
		this.text.substring(0, Math.max(0, this.text.indexOf("\r\n\r\n")))
			.lines()
			.skip(1)
			.map((line) -> line.split(": ?", 2))
			.filter((line) -> !line[0].equalsIgnoreCase("connection"))
			.forEach((line) -> headers.merge(line[0].toLowerCase(Locale.ROOT), line[1],
					(one, other) -> one + " | " + other));
		return headers;
	}

	String body() {
		return this.text.substring(this.text.indexOf("\r\n\r\n") + 4);
	}

}
