package app.unshed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody types who looks for an answer, each as long as the box of the finder. */
public final class HostileTexts {

	private static final int LENGTH = 1_000;

	private static final Duration MOST = Duration.ofMillis(30);

	// The first of them, in a cold JVM, tell nothing.
	private static final int ROUNDS = 12;

	private HostileTexts() {
	}

	/** The texts, by what makes them hostile. */
	public static Map<String, String> byName() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("wildcards", filled("*?~^:[]{}()/\\+-! "));
		texts.put("wildcards in words", filled("cr*y? *ing~2 /.*a.*/ "));
		texts.put("nested quotes",
				filled("\"'(“‘«").substring(0, LENGTH / 2) + filled("»’”)'\"").substring(0, LENGTH / 2));
		texts.put("emoji", filled("😭👩‍👩‍👧‍👦🏳️‍🌈"));
		texts.put("right to left", filled("\u202Eyrc\u202C \u2066t'nac\u2069 \u200F"));
		texts.put("NUL", filled("\u0000"));
		texts.put("NUL in words", filled("cry\u0000ing "));
		texts.put("one letter", filled("a"));
		texts.put("one word", filled("crying "));
		texts.put("marks on marks", filled("e\u0301\u0302\u0303\u0304"));
		texts.put("ligatures", filled("ﷺ"));
		texts.put("half a pair", filled("\ud800 "));
		texts.put("words without spaces", filled("字哭"));
		texts.put("300 words", words(300, 2));
		texts.put("100 long words", words(100, 9));
		texts.put("words nearly right",
				filled("setralinee suiciide antidepresants alexithimia numnness depresion overdoze selfharmm "));
		texts.put("one long word nearly right", filled("antidepressantsantidepressants "));
		return texts;
	}

	/**
	 * Sees that none of these texts keeps the server busy for long, or is an error. By
	 * the time of the processor, since who else is at work on the machine is no matter.
	 */
	public static void assertAreCheap(Consumer<String> asked) {
		assertThat(byName()).allSatisfy((name, text) -> {
			long least = LongStream.range(0, ROUNDS)
				.map((round) -> nanoseconds(() -> asked.accept(text)))
				.min()
				.orElseThrow();
			assertThat(Duration.ofNanos(least)).as(name).isLessThan(MOST);
		});
	}

	private static long nanoseconds(Runnable task) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		task.run();
		return threads.getCurrentThreadCpuTime() - start;
	}

	private static String filled(String with) {
		return with.repeat(LENGTH).substring(0, LENGTH);
	}

	/** Words that are no words, no two of them the same. */
	private static String words(int count, int letters) {
		Random random = new Random(count); // the same in every run
		return Stream
			.generate(() -> random.ints(letters, 'a', 'z' + 1)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString())
			.distinct()
			.limit(count)
			.collect(Collectors.joining(" "));
	}

}
