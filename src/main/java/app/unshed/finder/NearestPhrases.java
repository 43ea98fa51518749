package app.unshed.finder;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.unshed.content.ReasonId;

/**
 * Finds the phrase of the book that is nearest to what somebody typed. A reason has a few
 * hundred phrases, so that looking at each is quicker than any index of them.
 */
final class NearestPhrases {

	/** Below it, what is shared is often a word or two of no weight. */
	private static final double ALIKE = 0.45;

	private final List<Lesson> lessons;

	/** The places of those lessons that are phrases, and their words. */
	private final List<Phrase> all = new ArrayList<>();

	private final Map<ReasonId, List<Phrase>> byReason = new HashMap<>();

	NearestPhrases(List<Lesson> lessons) {
		this.lessons = lessons;
	}

	/** Reads what was written of the same lessons. */
	static NearestPhrases read(ByteBuffer in, List<Lesson> lessons) {
		NearestPhrases read = new NearestPhrases(lessons);
		for (int left = in.getInt(); left > 0; left--) {
			read.add(in.getInt(), Vector.read(in));
		}
		return read;
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.all.size());
		for (Phrase phrase : this.all) {
			out.writeInt(phrase.lesson());
			phrase.words().write(out);
		}
	}

	/**
	 * Adds what people say for a reason.
	 * @param lesson its place among all
	 * @param words its vector, without runs of letters
	 */
	void add(int lesson, Vector words) {
		Phrase phrase = new Phrase(lesson, words);
		this.all.add(phrase);
		this.lessons.get(lesson)
			.label()
			.ifPresent((reason) -> this.byReason.computeIfAbsent(reason, (id) -> new ArrayList<>()).add(phrase));
	}

	/**
	 * The phrase for this reason that shares most with a text, where it shares enough to
	 * say nearly the same.
	 */
	Optional<String> alike(Vector words, ReasonId reason) {
		return near(words, reason).filter((near) -> near.shared() >= ALIKE)
			.map((near) -> this.lessons.get(near.phrase().lesson()).text());
	}

	private Optional<Near> near(Vector words, ReasonId reason) {
		return this.byReason.getOrDefault(reason, List.of())
			.stream()
			.map((phrase) -> new Near(phrase, phrase.words().times(words)))
			.filter((near) -> near.shared() > 0)
			.max(Comparator.comparingDouble(Near::shared));
	}

	private record Phrase(int lesson, Vector words) {
	}

	private record Near(Phrase phrase, double shared) {
	}

}
