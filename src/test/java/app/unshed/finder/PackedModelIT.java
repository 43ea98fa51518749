package app.unshed.finder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.jar.JarFile;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application need not learn what is packed with it. */
class PackedModelIT {

	private static final Path PACKED_CONTENT = Path.of("target/classes/content");

	@Test
	void theJarBringsWhatIsLearnedFromItsContentTheSameToTheLastByte() throws IOException {
		Clock clock = Clock.systemDefaultZone();
		ContentSnapshot shown = new ContentLoader(clock).load(PACKED_CONTENT, Locale.ENGLISH)
			.withoutDrafts()
			.on(LocalDate.now(clock));
		TrainingSet set = TrainingSet.of(shown);
		ModelFile packed = packed();
		assertThat(packed.read(set)).isPresent();
		assertThat(packed.bytes()).isEqualTo(ModelFile.of(FinderModel.learn(set), set).bytes());
	}

	private static ModelFile packed() throws IOException {
		try (JarFile jar = new JarFile("target/unshed.jar");
				InputStream in = jar.getInputStream(jar.getEntry("BOOT-INF/classes/learned/en.bin"))) {
			return new ModelFile(in.readAllBytes());
		}
	}

}
