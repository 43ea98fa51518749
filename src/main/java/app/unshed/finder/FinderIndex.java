package app.unshed.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.DangerWords;
import app.unshed.content.PlainWords.Word;
import app.unshed.content.PhraseBook;
import app.unshed.content.PlainWords;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.Vocabulary;
import app.unshed.finder.Answer.Match;
import app.unshed.finder.FeatureSpace.Learned;

/** All the finder has learned from one snapshot of the content. */
final class FinderIndex {

	private static final int MOST_REASONS = 3;

	/** A second or third reason this far on the other side is not worth reading. */
	private static final double FAR_OFF = -0.9;

	/** A word that adds less than this part of the most telling one is not named. */
	private static final double TELLING = 0.35;

	private final Map<ReasonId, Reason> reasons;

	private final DangerWords danger;

	private final UnlistedDanger unlisted;

	private final FeatureSpace space;

	/** Knows the reasons, and apart from them what fits none. */
	private final Classifier<Optional<ReasonId>> classifier;

	private final NearestPhrases nearest = new NearestPhrases();

	FinderIndex(ContentSnapshot content) {
		Vocabulary vocabulary = content.vocabulary();
		this.reasons = content.reasons();
		this.danger = new DangerWords(vocabulary.danger());
		List<Labelled> texts = texts(content);
		Learned learned = FeatureSpace.learn(new TextFeatures(new Concepts(vocabulary)),
				Meanings.in(content.language()), texts.stream().map(Labelled::words).toList());
		this.space = learned.space();
		this.classifier = new Classifier<>(learned.vectors(), this.space.size(),
				texts.stream().map(Labelled::label).toList());
		this.unlisted = new UnlistedDanger(this.space, learned.vectors(), vocabulary.danger().urgentSentences(),
				vocabulary.danger().calmSentences());
		for (int i = 0; i < texts.size(); i++) {
			Labelled text = texts.get(i);
			Vector words = this.space.words(learned.vectors().get(i));
			text.label().ifPresent((reason) -> this.nearest.add(reason, text.said().text(), words));
		}
	}

	/** The phrase book, and what the pages themselves say of each reason. */
	private static List<Labelled> texts(ContentSnapshot content) {
		List<Said> said = new ArrayList<>();
		PhraseBook book = content.vocabulary().phrases();
		book.byReason().forEach((reason, phrases) -> phrases.forEach((text) -> said.add(Said.of(reason, text))));
		content.reasons().values().forEach((reason) -> {
			said.add(Said.of(reason.id(), reason.title()));
			reason.signs().forEach((sign) -> said.add(Said.of(reason.id(), sign)));
			reason.soundsLike().forEach((text) -> said.add(Said.of(reason.id(), text)));
		});
		// Otherwise the name alone says what the only phrase with it says.
		content.vocabulary()
			.medicines()
			.medicines()
			.forEach((medicine) -> Stream.concat(Stream.of(medicine.generic()), medicine.brands().stream())
				.forEach((name) -> said.add(Said.of(medicine.reason(), name))));
		said.removeIf((text) -> !content.reasons().containsKey(text.label().orElseThrow()));
		book.fittingNone().forEach((text) -> said.add(new Said(Optional.empty(), text)));
		return said.parallelStream().map((text) -> new Labelled(text, PlainWords.of(text.text()))).toList();
	}

	Answer answer(String text) {
		List<Word> words = PlainWords.in(text);
		Vector vector = this.space.vector(words.stream().map(Word::plain).toList());
		Map<Optional<ReasonId>, Double> margins = this.classifier.marginsOf(vector);
		List<Map.Entry<Optional<ReasonId>, Double>> best = margins.entrySet()
			.stream()
			.sorted(Map.Entry.<Optional<ReasonId>, Double>comparingByValue(Comparator.reverseOrder()))
			.toList();
		List<Match> matches = (vector.numbers().length == 0 || best.get(0).getKey().isEmpty()) ? List.of()
				: best.stream()
					.filter((entry) -> entry.getKey().isPresent())
					.limit(MOST_REASONS)
					.filter((entry) -> entry == best.get(0) || entry.getValue() > FAR_OFF)
					.map((entry) -> match(entry.getKey().orElseThrow(), entry.getValue(), vector, words))
					.toList();
		return new Answer(this.danger.in(text), this.unlisted.isIn(vector, words.size()), matches);
	}

	private Match match(ReasonId id, double margin, Vector vector, List<Word> words) {
		Reason reason = this.reasons.get(id);
		if (reason == null) {
			throw new IllegalStateException("The finder knows a reason that is not there: " + id);
		}
		return new Match(reason, 1 / (1 + Math.exp(-2 * margin)), because(id, words),
				this.nearest.nearest(this.space.words(vector), id));
	}

	/** The words that speak most for a reason, neighbours together, in their order. */
	private List<String> because(ReasonId id, List<Word> words) {
		double[] shares = this.space.sharesOfWords(words.stream().map(Word::plain).toList(),
				this.classifier.weights(Optional.of(id)));
		double most = IntStream.range(0, shares.length).mapToDouble((i) -> shares[i]).max().orElse(0);
		List<String> because = new ArrayList<>();
		boolean isNeighbour = false;
		for (int i = 0; i < shares.length; i++) {
			boolean isTelling = shares[i] > 0 && shares[i] >= TELLING * most;
			if (isTelling && isNeighbour) {
				because.set(because.size() - 1, because.get(because.size() - 1) + " " + words.get(i).typed());
			}
			else if (isTelling) {
				because.add(words.get(i).typed());
			}
			isNeighbour = isTelling;
		}
		return because.stream().distinct().toList();
	}

	/** What somebody says for a reason, or for none. */
	private record Said(Optional<ReasonId> label, String text) {

		static Said of(ReasonId reason, String text) {
			return new Said(Optional.of(reason), text);
		}

	}

	/** A text with its words. */
	private record Labelled(Said said, List<String> words) {

		Optional<ReasonId> label() {
			return this.said.label();
		}

	}

}
