package app.unshed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.Reason;
import app.unshed.content.Strategy;
import app.unshed.loading.SiteFolder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader who goes from page to page is never told the same thing in the same words. */
class RepeatedSentenceTests {

	private static final int FEWEST_WORDS = 6;

	private static final int RUN = 3;

	// Two sentences that share this part of their three-word runs read as the same one.
	private static final double NEARLY_THE_SAME = 0.5;

	private final ContentSnapshot content = SiteFolder.loadOurs();

	/** One sentence, and the page it stands on. */
	private record Sentence(String page, String text, Set<String> runs) {

		boolean nearlySays(Sentence other) {
			Set<String> shared = new HashSet<>(this.runs);
			shared.retainAll(other.runs);
			int all = this.runs.size() + other.runs.size() - shared.size();
			return shared.size() >= NEARLY_THE_SAME * all;
		}

	}

	@Test
	void noSentenceStandsOrNearlyStandsOnTwoPages() {
		List<Sentence> sentences = this.content.pieces().flatMap(RepeatedSentenceTests::sentences).toList();
		assertThat(sentences).hasSizeGreaterThan(1000);
		assertThat(repeated(sentences)).isEmpty();
	}

	@Test
	void noTwoPagesOpenAlike() {
		List<String> openings = this.content.pieces()
			.flatMap((piece) -> sentences(piece).limit(1))
			.map((sentence) -> String.join(" ", words(sentence.text()).subList(0, 4)))
			.toList();
		assertThat(openings).doesNotHaveDuplicates();
	}

	private static Set<String> repeated(List<Sentence> sentences) {
		Set<String> repeated = new TreeSet<>();
		Map<String, List<Sentence>> byRun = new HashMap<>();
		for (Sentence sentence : sentences) {
			sentence.runs()
				.stream()
				.flatMap((run) -> byRun.getOrDefault(run, List.of()).stream())
				.distinct()
				.filter((other) -> !other.page().equals(sentence.page()) && sentence.nearlySays(other))
				.forEach((other) -> repeated
					.add("%s: %s%n  %s: %s%n".formatted(other.page(), other.text(), sentence.page(), sentence.text())));
			sentence.runs().forEach((run) -> byRun.computeIfAbsent(run, (key) -> new ArrayList<>()).add(sentence));
		}
		return repeated;
	}

	/**
	 * The sentences of a page's own text; claims are facts, and may be the same on two
	 * pages.
	 */
	private static Stream<Sentence> sentences(Piece piece) {
		Stream<String> prose = piece.prose()
			.sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.flatMap((block) -> Jsoup.parse(block.html().replaceAll("<sup>.*?</sup>", "")).select("p, li, td").stream())
			.map((element) -> element.ownText().isBlank() ? "" : element.text());
		return Stream.concat(prose, structured(piece))
			.flatMap((text) -> Stream.of(text.split("(?<=[.!?:])[”’)]*\\s+")))
			.filter((text) -> words(text).size() >= FEWEST_WORDS)
			.map((text) -> new Sentence(piece.address(), text, runs(words(text))));
	}

	private static Stream<String> structured(Piece piece) {
		if (piece instanceof Reason reason) {
			return Stream.of(List.of(reason.summary(), reason.lead()), reason.signs(), reason.soundsLike())
				.flatMap(List::stream);
		}
		if (piece instanceof Strategy strategy) {
			return Stream
				.of(List.of(strategy.summary(), strategy.lead(), strategy.forWhom(), strategy.energy(),
						strategy.notWhen(), strategy.stopWhen()), strategy.steps())
				.flatMap(List::stream);
		}
		return Stream.of(piece.summary());
	}

	private static List<String> words(String sentence) {
		return List.of(sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}’ ]", "").trim().split("\\s+"));
	}

	private static Set<String> runs(List<String> words) {
		Set<String> runs = new HashSet<>();
		IntStream.rangeClosed(0, words.size() - RUN)
			.forEach((start) -> runs.add(String.join(" ", words.subList(start, start + RUN))));
		return runs;
	}

}
