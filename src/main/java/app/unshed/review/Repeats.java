package app.unshed.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.content.Piece;

/**
 * Finds what a reader who goes from page to page would be told twice in the same words.
 */
final class Repeats {

	private static final int FEWEST_WORDS = 6;

	private static final int RUN = 3;

	// Two sentences that share this part of their three-word runs read as the same one.
	private static final double NEARLY_THE_SAME = 0.5;

	private Repeats() {
	}

	/** Each two sentences of different pieces that are or nearly are the same. */
	static Set<String> in(Collection<? extends Piece> pieces) {
		Set<String> repeated = new TreeSet<>();
		Map<String, List<Sentence>> byRun = new HashMap<>();
		for (Sentence sentence : pieces.stream().flatMap(Repeats::sentences).toList()) {
			sentence.runs()
				.stream()
				.flatMap((run) -> byRun.getOrDefault(run, List.of()).stream())
				.distinct()
				.filter((other) -> !other.piece().equals(sentence.piece()) && sentence.nearlySays(other))
				.forEach((other) -> repeated.add("%s: %s%n  %s: %s".formatted(other.address(), other.text(),
						sentence.address(), sentence.text())));
			sentence.runs().forEach((run) -> byRun.computeIfAbsent(run, (key) -> new ArrayList<>()).add(sentence));
		}
		return repeated;
	}

	private static Stream<Sentence> sentences(Piece piece) {
		return ShownText.of(piece)
			.stream()
			.flatMap((part) -> part.sentences()
				.filter((text) -> ShownText.words(text).size() >= FEWEST_WORDS)
				.map((text) -> new Sentence(piece.address(), part.address(), text, runs(ShownText.words(text)))));
	}

	private static Set<String> runs(List<String> words) {
		Set<String> runs = new HashSet<>();
		IntStream.rangeClosed(0, words.size() - RUN)
			.forEach((start) -> runs.add(String.join(" ", words.subList(start, start + RUN))));
		return runs;
	}

	/** One sentence, and where it stands. */
	private record Sentence(String piece, String address, String text, Set<String> runs) {

		boolean nearlySays(Sentence other) {
			Set<String> shared = new HashSet<>(this.runs);
			shared.retainAll(other.runs);
			int all = this.runs.size() + other.runs.size() - shared.size();
			return shared.size() >= NEARLY_THE_SAME * all;
		}

	}

}
