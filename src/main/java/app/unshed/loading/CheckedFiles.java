package app.unshed.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.Fingerprint;

/**
 * The fingerprint of the files that passed every check while the application was packed.
 * A start that finds the same need not check them again, which takes longer than to read
 * them.
 */
final class CheckedFiles {

	private static final String FOLDER = "checked";

	private CheckedFiles() {
	}

	/** Of the files that were packed, if they were. */
	static Optional<String> packed(Locale language) {
		try (InputStream in = CheckedFiles.class.getResourceAsStream("/" + FOLDER + "/" + name(language))) {
			return (in != null) ? Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes it to where it is looked for beside these classes. */
	static void note(List<TextFile> files, Locale language, Path classes) throws IOException {
		Files.writeString(Files.createDirectories(classes.resolve(FOLDER)).resolve(name(language)), fingerprint(files));
	}

	private static String name(Locale language) {
		return language.toLanguageTag() + ".sha256";
	}

	/** Of names and texts, each with its length, so that none can pass for another. */
	static String fingerprint(List<TextFile> files) {
		return HexFormat.of()
			.formatHex(Fingerprint.of(files.stream()
				.sorted(Comparator.comparing(TextFile::path))
				.flatMap((file) -> Stream.of(file.path(), file.text().orElse("")))
				.flatMap((text) -> Stream.of(text.length() + " ", text))
				.map((text) -> text.getBytes(StandardCharsets.UTF_8))
				.toArray(byte[][]::new)));
	}

}
