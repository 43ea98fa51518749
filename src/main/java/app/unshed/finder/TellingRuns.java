package app.unshed.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.unshed.content.PlainWords.Word;

/**
 * The runs of neighbouring words that speak most for a reason, as their writer typed
 * them. One word is named with those around it, since "husband" alone does not tell what
 * was said of him.
 */
final class TellingRuns {

	/** A word that adds less than this part of the most telling one is not named. */
	private static final double TELLING = 0.35;

	/** So far a single word is widened. */
	private static final int MOST_WORDS = 4;

	private final List<Word> words;

	private final double[] shares;

	private TellingRuns(List<Word> words, double[] shares) {
		this.words = words;
		this.shares = shares;
	}

	/**
	 * The runs in their order; none only where all words are little ones.
	 * @param shares how much each word speaks for the reason
	 */
	static List<String> in(List<Word> words, double[] shares) {
		return new TellingRuns(words, shares).typed();
	}

	private List<String> typed() {
		return IntStream.range(0, this.words.size())
			.filter((i) -> !isLittle(i))
			.boxed()
			.max(Comparator.comparingDouble((i) -> this.shares[i]))
			.map((strongest) -> runs(strongest).stream().map(this::typed).distinct().toList())
			.orElse(List.of());
	}

	private List<Run> runs(int strongest) {
		double bar = TELLING * Math.max(this.shares[strongest], 0);
		List<Run> runs = new ArrayList<>();
		int end = 0;
		for (int start = 0; start < this.shares.length; start = end + 1) {
			end = start;
			while (end < this.shares.length && this.shares[end] > 0 && this.shares[end] >= bar) {
				end++;
			}
			add(new Run(start, end), runs);
		}
		if (runs.isEmpty()) {
			add(new Run(strongest, strongest + 1), runs);
		}
		return runs;
	}

	/** Adds a run that is not only little words, joined with the last if they meet. */
	private void add(Run run, List<Run> runs) {
		if (telling(run) == 0) {
			return;
		}
		Run wide = withoutLooseEnd(widened(run));
		Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
		if (last != null && last.end() >= wide.start()) {
			runs.set(runs.size() - 1, new Run(last.start(), Math.max(last.end(), wide.end())));
		}
		else {
			runs.add(wide);
		}
	}

	/** Takes in the neighbour that speaks more, until two words tell something. */
	private Run widened(Run run) {
		Run wide = run;
		while (telling(wide) < 2 && wide.end() - wide.start() < Math.min(MOST_WORDS, this.words.size())) {
			wide = (share(wide.start() - 1) > share(wide.end())) ? new Run(wide.start() - 1, wide.end())
					: new Run(wide.start(), wide.end() + 1);
		}
		return wide;
	}

	private Run withoutLooseEnd(Run run) {
		int end = run.end();
		while (LittleWords.pointsOnward(this.words.get(end - 1).plain())) {
			end--;
		}
		return new Run(run.start(), end);
	}

	private double share(int word) {
		return (word < 0 || word >= this.shares.length) ? Double.NEGATIVE_INFINITY : this.shares[word];
	}

	private long telling(Run run) {
		return IntStream.range(run.start(), run.end()).filter((i) -> !isLittle(i)).count();
	}

	private boolean isLittle(int word) {
		return LittleWords.has(this.words.get(word).plain());
	}

	private String typed(Run run) {
		return this.words.subList(run.start(), run.end()).stream().map(Word::typed).collect(Collectors.joining(" "));
	}

	/** Words from one place up to before another. */
	private record Run(int start, int end) {
	}

}
