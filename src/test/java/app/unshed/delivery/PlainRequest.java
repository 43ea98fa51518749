package app.unshed.delivery;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request byte by byte, which no client would mend. */
record PlainRequest(byte[] bytes) {

	/** A request with these lines and no body, after which the connection is closed. */
	static PlainRequest of(String method, String address, String... lines) {
		return new PlainRequest(Stream
			.concat(Stream.of(method + " " + address + " HTTP/1.1", "Host: localhost", "Connection: close"),
					Stream.of(lines))
			.collect(Collectors.joining("\r\n", "", "\r\n\r\n")));
	}

	PlainRequest(String text) {
		this(text.getBytes(StandardCharsets.ISO_8859_1));
	}

}
