package app.unshed.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What passed every check when it was packed is known again, and nothing else is. */
class CheckedFilesTests {

	private static final List<TextFile> FILES = List.of(file("reasons/a.md", "text"), file("site.yaml", "name: x"));

	@Test
	void theSameFilesAreKnownInWhateverOrderTheyAreRead(@TempDir Path folder) throws Exception {
		assertThat(note(FILES, folder)).isEqualTo(note(List.of(FILES.get(1), FILES.get(0)), folder));
	}

	@Test
	void anyOtherTextNameOrNumberOfFilesIsUnknown(@TempDir Path folder) throws Exception {
		String known = note(FILES, folder);
		assertThat(note(List.of(FILES.get(0), file("site.yaml", "name: y")), folder)).isNotEqualTo(known);
		assertThat(note(List.of(FILES.get(0), file("site.yml", "name: x")), folder)).isNotEqualTo(known);
		assertThat(note(List.of(FILES.get(0)), folder)).isNotEqualTo(known);
		assertThat(note(List.of(file("reasons/a.md", "text4 site"), file(".yaml", "name: x")), folder))
			.isNotEqualTo(known);
	}

	@Test
	void nothingIsKnownThatWasNotPacked() {
		assertThat(CheckedFiles.packed(Locale.forLanguageTag("tlh"))).isEmpty();
	}

	private static String note(List<TextFile> files, Path folder) throws IOException {
		CheckedFiles.note(files, Locale.ENGLISH, folder);
		String noted = Files.readString(folder.resolve("checked/en.sha256"));
		assertThat(noted).hasSize(64);
		return noted;
	}

	private static TextFile file(String path, String text) {
		return new TextFile(path, Optional.of(text));
	}

}
