package app.unshed.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;

import app.unshed.FixedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how long 500 reasons of ordinary length take to load. Run it alone with
 * {@code ./mvnw test -Dtest=LoadingSpeed
 * -Dmaven.test.redirectTestOutputToFile=false}; its name keeps it out of every other run.
 */
class LoadingSpeed {

	private static final Path CONTENT = Path.of("content");

	private static final int REASONS = 500;

	private static final int LOADS = 9;

	private final ContentLoader loader = new ContentLoader(FixedDay.CLOCK);

	@Test
	void timeToLoadFiveHundredReasons(@TempDir Path folder) throws IOException {
		SiteFolder site = new SiteFolder(folder);
		site.layOver(CONTENT);
		site.multiplyReasons(REASONS);
		long cold = millisecondsToLoad(site);
		long warm = LongStream.generate(() -> millisecondsToLoad(site)).limit(LOADS).sorted().toArray()[LOADS / 2];
		System.out.printf("%d reasons: first load %d ms, median of %d more %d ms%n", REASONS, cold, LOADS, warm);
	}

	private long millisecondsToLoad(SiteFolder site) {
		long start = System.nanoTime();
		assertThat(this.loader.load(site.root(), Locale.ENGLISH).reasons()).hasSize(REASONS);
		return (System.nanoTime() - start) / 1_000_000;
	}

}
