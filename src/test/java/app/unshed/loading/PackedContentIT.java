package app.unshed.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application knows that what is packed with it was checked. */
class PackedContentIT {

	@Test
	void theJarBringsTheFingerprintOfItsContent() throws IOException {
		List<TextFile> files = new FolderReader().read(Path.of("target/classes/content/en"), new ContentProblems());
		assertThat(CheckedFiles.packed(Locale.ENGLISH)).hasValue(CheckedFiles.fingerprint(files));
		assertThat(CheckedFiles.packed(Locale.ENGLISH))
			.isNotEqualTo(Optional.of(CheckedFiles.fingerprint(files.subList(1, files.size()))));
		try (JarFile jar = new JarFile("target/unshed.jar")) {
			JarEntry fingerprint = jar.getJarEntry("BOOT-INF/classes/checked/en.sha256");
			assertThat(fingerprint).isNotNull();
		}
	}

}
