package app.unshed.finder;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.SiteFolder;
import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes until the finder answers, the first time in a new JVM and later, how
 * much memory it keeps, and how long an answer takes: where it has to learn, and where it
 * reads what was learned when the jar was packed. Each has a JVM of its own, in which
 * only the content has been read. Time of the processor tells more than that of the clock
 * where others use the machine too. Run only by name:
 * {@code ./mvnw test -Dtest=FinderSpeed -Dmaven.test.redirectTestOutputToFile=false}.
 */
class FinderSpeed {

	private static final int ROUNDS = 9;

	private static final int QUESTIONS = 2_000;

	private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private final ContentSnapshot content = SiteFolder.loadOurs();

	@Test
	void learnsAndReads(@TempDir Path packed) throws Exception {
		Finder.learn(this.content, packed);
		for (boolean learns : List.of(true, false)) {
			System.out.println(learns ? "learns:" : "reads what was packed:");
			Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-cp", packed + File.pathSeparator + System.getProperty("java.class.path"),
					FinderSpeed.class.getName(), String.valueOf(learns))
				.redirectErrorStream(true)
				.start();
			other.inputReader().lines().forEach(System.out::println);
			assertThat(other.waitFor()).isZero();
		}
	}

	public static void main(String[] args) {
		new FinderSpeed().print(Boolean.parseBoolean(args[0]));
	}

	private void print(boolean learns) {
		long before = kept();
		long cpu = MACHINE.getProcessCpuTime();
		long first = start(learns);
		System.out.printf("first answer after %d ms, by the processors %d ms%n", first,
				(MACHINE.getProcessCpuTime() - cpu) / 1_000_000);
		FinderIndex index = index(learns);
		System.out.printf("keeps %d KiB%n", (kept() - before) / 1024);
		System.out.printf("median of later times %d ms%n",
				part(LongStream.range(0, ROUNDS).map((round) -> start(learns)).toArray(), 0.5));
		long[] answers = LongStream.range(0, QUESTIONS).map((round) -> answer(index)).toArray();
		System.out.printf("an answer: median %d µs, 99 in 100 under %d µs%n", part(answers, 0.5), part(answers, 0.99));
	}

	private FinderIndex index(boolean learns) {
		return learns ? new FinderIndex(this.content, Optional.empty()) : new FinderIndex(this.content);
	}

	private long start(boolean learns) {
		long start = System.nanoTime();
		assertThat(index(learns).answer("I cannot cry since the funeral").matches()).isNotEmpty();
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static long answer(FinderIndex index) {
		long start = System.nanoTime();
		assertThat(index.answer("Since the funeral I feel nothing. My doctor put me on sertraline, and I can't cry."))
			.isNotNull();
		return (System.nanoTime() - start) / 1_000;
	}

	private static long part(long[] times, double part) {
		return Arrays.stream(times).sorted().skip((long) (part * times.length)).findFirst().orElseThrow();
	}

	/** What is left in memory after what nobody needs was collected. */
	private static long kept() {
		for (int i = 0; i < 4; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
