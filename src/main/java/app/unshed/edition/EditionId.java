package app.unshed.edition;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.jar.JarFile;

import app.unshed.content.Fingerprint;

/**
 * Names an edition by all that its pages are drawn from: the program, its settings and
 * the content. Two servers that say the same send the same bytes.
 */
public final class EditionId {

	private static final int BYTES = 16;

	private EditionId() {
	}

	/**
	 * Names what is drawn by the program in a jar.
	 * @param settings all that an operator may set
	 * @param content the fingerprint of the content
	 */
	public static String of(File jar, String settings, String content) {
		return HexFormat.of()
			.formatHex(Fingerprint.of(program(jar), settings.getBytes(StandardCharsets.UTF_8),
					content.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
	}

	/** By the sums a jar has of its entries, so that none has to be read. */
	private static byte[] program(File jar) {
		StringBuilder sums = new StringBuilder();
		try (JarFile entries = new JarFile(jar)) {
			entries.stream()
				.forEach((entry) -> sums.append(entry.getName()).append(' ').append(entry.getCrc()).append('\n'));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return sums.toString().getBytes(StandardCharsets.UTF_8);
	}

}
