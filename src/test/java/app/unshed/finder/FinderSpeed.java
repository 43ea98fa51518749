package app.unshed.finder;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.LongStream;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.SiteFolder;
import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the finder takes to learn, the first time in a new JVM and later, how much
 * memory it keeps, and how long an answer takes. Time of the processor tells more than
 * that of the clock where others use the machine too. Run only by name:
 * {@code ./mvnw test -Dtest=FinderSpeed -Dmaven.test.redirectTestOutputToFile=false}.
 */
class FinderSpeed {

	private static final int ROUNDS = 9;

	private static final int QUESTIONS = 2_000;

	private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private final ContentSnapshot content = SiteFolder.loadOurs();

	@Test
	void learns() {
		long before = kept();
		long cpu = MACHINE.getProcessCpuTime();
		long first = learn();
		System.out.printf("first %d ms, by the processors %d ms%n", first,
				(MACHINE.getProcessCpuTime() - cpu) / 1_000_000);
		FinderIndex index = new FinderIndex(this.content);
		System.out.printf("keeps %d KiB%n", (kept() - before) / 1024);
		System.out.printf("median of later times %d ms%n",
				part(LongStream.range(0, ROUNDS).map((round) -> learn()).toArray(), 0.5));
		long[] answers = LongStream.range(0, QUESTIONS).map((round) -> answer(index)).toArray();
		System.out.printf("an answer: median %d µs, 99 in 100 under %d µs%n", part(answers, 0.5), part(answers, 0.99));
	}

	private long learn() {
		long start = System.nanoTime();
		assertThat(new FinderIndex(this.content).answer("I cannot cry since the funeral").matches()).isNotEmpty();
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
