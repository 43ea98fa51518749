package app.unshed.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.DangerWords;
import app.unshed.content.PlainWords.Word;
import app.unshed.content.PlainWords;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.Vocabulary;
import app.unshed.finder.Answer.Match;
import app.unshed.finder.FeatureSpace.Learned;

/** All the finder has learned from one snapshot of the content. */
final class FinderIndex {

	private static final int MOST_REASONS = 3;

	/**
	 * What fits none may lie this far above a part of the best reason; chosen on the
	 * questions to tune on and on others that fit none.
	 */
	private static final double NONE_BAR = -0.2;

	/** How much a good reason speaks against none. */
	private static final double NONE_PART = 0.5;

	/** A second or third reason this far on the other side is not worth reading. */
	private static final double FAR_OFF = -0.9;

	/** Nor is one that lies this far behind the first. */
	private static final double FAR_BEHIND = 0.8;

	/** A word that adds less than this part of the most telling one is not named. */
	private static final double TELLING = 0.35;

	/** A shorter phrase is a label rather than how anybody says it. */
	private static final int SHORTEST_QUOTED = 4;

	private final Map<ReasonId, Reason> reasons;

	private final DangerWords danger;

	private final UnlistedDanger unlisted;

	private final FeatureSpace space;

	/** Knows the reasons, and apart from them what fits none. */
	private final Classifier<Optional<ReasonId>> classifier;

	private final NearestPhrases nearest = new NearestPhrases();

	/** Those of them that people say, without names and headings. */
	private final NearestPhrases quotable = new NearestPhrases();

	FinderIndex(ContentSnapshot content) {
		Vocabulary vocabulary = content.vocabulary();
		this.reasons = content.reasons();
		this.danger = new DangerWords(vocabulary.danger());
		List<Lesson> lessons = Lesson.of(content);
		Learned learned = FeatureSpace.learn(new TextFeatures(new Concepts(vocabulary)),
				Meanings.in(content.language()), lessons.stream().map(Lesson::words).toList());
		this.space = learned.space();
		this.classifier = new Classifier<>(learned.vectors(), this.space.size(),
				lessons.stream().map(Lesson::label).toList(), Optional.of(Optional.empty()));
		this.unlisted = new UnlistedDanger(this.space, learned.vectors(), vocabulary.danger().urgentSentences(),
				vocabulary.danger().calmSentences());
		for (int i = 0; i < lessons.size(); i++) {
			Lesson lesson = lessons.get(i);
			Vector words = this.space.words(learned.vectors().get(i));
			lesson.label().ifPresent((reason) -> this.nearest.add(reason, lesson.text(), words));
			if (lesson.isQuotable() && lesson.words().size() >= SHORTEST_QUOTED) {
				lesson.label().ifPresent((reason) -> this.quotable.add(reason, lesson.text(), words));
			}
		}
	}

	Answer answer(String text) {
		List<Word> words = PlainWords.in(text);
		Vector vector = this.space.vector(words.stream().map(Word::plain).toList());
		List<Match> matches = (vector.numbers().length == 0) ? List.of() : matches(vector, words);
		return new Answer(this.danger.in(text), this.unlisted.isIn(vector, words.size()), matches);
	}

	private List<Match> matches(Vector vector, List<Word> words) {
		Map<Optional<ReasonId>, Double> margins = this.classifier.marginsOf(vector);
		double none = margins.getOrDefault(Optional.<ReasonId>empty(), Double.NEGATIVE_INFINITY);
		List<Map.Entry<Optional<ReasonId>, Double>> best = margins.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().isPresent())
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.limit(MOST_REASONS)
			.toList();
		double first = best.get(0).getValue();
		if (none > NONE_PART * first + NONE_BAR) {
			return List.of();
		}
		return best.stream()
			.filter((entry) -> entry.getValue() == first || entry.getValue() > Math.max(FAR_OFF, first - FAR_BEHIND))
			.map((entry) -> match(entry.getKey().orElseThrow(), entry.getValue(), vector, words))
			.toList();
	}

	private Match match(ReasonId id, double margin, Vector vector, List<Word> words) {
		Reason reason = this.reasons.get(id);
		if (reason == null) {
			throw new IllegalStateException("The finder knows a reason that is not there: " + id);
		}
		return new Match(reason, 1 / (1 + Math.exp(-2 * margin)), because(id, words),
				this.nearest.nearest(this.space.words(vector), id),
				this.quotable.alike(this.space.words(vector), id).filter((phrase) -> this.danger.in(phrase).isEmpty()));
	}

	/**
	 * The words that speak most for a reason, neighbours together, in their order; little
	 * words only beside one that means something.
	 */
	private List<String> because(ReasonId id, List<Word> words) {
		double[] shares = this.space.sharesOfWords(words.stream().map(Word::plain).toList(),
				this.classifier.weights(Optional.of(id)));
		double most = IntStream.range(0, shares.length)
			.filter((i) -> !LittleWords.has(words.get(i).plain()))
			.mapToDouble((i) -> shares[i])
			.max()
			.orElse(0);
		List<String> because = new ArrayList<>();
		int end = 0;
		for (int start = 0; start < shares.length; start = end + 1) {
			end = start;
			while (end < shares.length && shares[end] > 0 && shares[end] >= TELLING * most) {
				end++;
			}
			List<Word> run = words.subList(start, end);
			if (run.stream().anyMatch((word) -> !LittleWords.has(word.plain()))) {
				because.add(run.stream().map(Word::typed).collect(Collectors.joining(" ")));
			}
		}
		return because.stream().distinct().toList();
	}

}
