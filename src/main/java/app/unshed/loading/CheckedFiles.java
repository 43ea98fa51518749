package app.unshed.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

	/** Whether these are the files that were packed, to the last letter. */
	static boolean arePacked(Locale language, List<TextFile> files) {
		try (InputStream in = CheckedFiles.class.getResourceAsStream("/" + FOLDER + "/" + name(language))) {
			return in != null && Arrays.equals(in.readAllBytes(), fingerprint(files));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes it to where it is looked for beside these classes. */
	static void note(List<TextFile> files, Locale language, Path classes) throws IOException {
		Files.write(Files.createDirectories(classes.resolve(FOLDER)).resolve(name(language)), fingerprint(files));
	}

	private static String name(Locale language) {
		return language.toLanguageTag() + ".sha256";
	}

	/** Of names and texts, each with its length, so that none can pass for another. */
	static byte[] fingerprint(List<TextFile> files) {
		return Fingerprint.of(files.stream()
			.sorted(Comparator.comparing(TextFile::path))
			.flatMap((file) -> Stream.of(file.path(), file.text().orElse("")))
			.flatMap((text) -> Stream.of(text.length() + " ", text))
			.map((text) -> text.getBytes(StandardCharsets.UTF_8))
			.toArray(byte[][]::new));
	}

}
