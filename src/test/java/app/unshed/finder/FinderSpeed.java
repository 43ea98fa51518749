package app.unshed.finder;

import java.util.Arrays;
import java.util.stream.LongStream;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the finder takes to learn, the first time in a new JVM and later. Run only by
 * name:
 * {@code ./mvnw test -Dtest=FinderSpeed -Dmaven.test.redirectTestOutputToFile=false}.
 */
class FinderSpeed {

	private static final int ROUNDS = 9;

	@Test
	void learns() {
		ContentSnapshot content = SiteFolder.loadOurs();
		long[] milliseconds = LongStream.range(0, ROUNDS).map((round) -> learn(content)).toArray();
		System.out.printf("first %d ms, median of the others %d ms%n", milliseconds[0],
				Arrays.stream(milliseconds).skip(1).sorted().skip((ROUNDS - 1) / 2).findFirst().orElseThrow());
	}

	private static long learn(ContentSnapshot content) {
		long start = System.nanoTime();
		assertThat(new FinderIndex(content).answer("I cannot cry").matches()).isNotEmpty();
		return (System.nanoTime() - start) / 1_000_000;
	}

}
