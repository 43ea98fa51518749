package app.unshed.finder;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import app.unshed.content.Danger;
import app.unshed.content.PlainWords;
import app.unshed.content.ReasonId;
import app.unshed.finder.FeatureSpace.Learned;

/**
 * All that the finder has learned. It can be written, and read where the same content is.
 *
 * @param reasons knows the reasons, and apart from them what fits none
 * @param danger what sounds like danger
 * @param bare what asks for a reason and tells of none, which nothing is learned for
 * @param quotable what people say, without names and headings, and spelt as books spell
 * it
 */
record FinderModel(FeatureSpace space, Classifier<Optional<ReasonId>> reasons, UnlistedDanger danger,
		BareQuestions bare, NearestPhrases quotable) {

	/** A shorter phrase is a label rather than how anybody says it. */
	private static final int SHORTEST_QUOTED = 4;

	/** What the file holds, where it is of the same content; else learned anew. */
	static FinderModel of(TrainingSet set, Optional<ModelFile> file) {
		return file.flatMap((model) -> model.read(set)).orElseGet(() -> learn(set));
	}

	static FinderModel learn(TrainingSet set) {
		List<Lesson> lessons = set.lessons();
		List<List<String>> words = lessons.parallelStream().map((lesson) -> PlainWords.of(lesson.text())).toList();
		Concepts concepts = new Concepts(set.vocabulary());
		Learned learned = FeatureSpace.learn(new TextFeatures(concepts), Meanings.in(set.language()), words);
		FeatureSpace space = learned.space();
		Danger danger = set.vocabulary().danger();
		// Beside the reasons: neither needs the other, and both take their time.
		CompletableFuture<UnlistedDanger> likeness = CompletableFuture.supplyAsync(
				() -> new UnlistedDanger(space, learned.vectors(), danger.urgentSentences(), danger.calmSentences()));
		Classifier<Optional<ReasonId>> reasons = new Classifier<>(learned.vectors(), space.size(),
				lessons.stream().map(Lesson::label).toList(), Optional.empty());
		BareQuestions bare = new BareQuestions(set.vocabulary().phrases().bare(), concepts);
		KnownWords known = new KnownWords(lessons, words);
		NearestPhrases quotable = new NearestPhrases(lessons);
		for (int i = 0; i < lessons.size(); i++) {
			List<String> said = words.get(i);
			if (lessons.get(i).isQuotable() && said.size() >= SHORTEST_QUOTED && known.include(said)
					&& !bare.include(said)) {
				quotable.add(i, space.words(learned.vectors().get(i)));
			}
		}
		return new FinderModel(space, reasons, likeness.join(), bare, quotable);
	}

	/** Reads what was written of the same content. */
	static FinderModel read(ByteBuffer in, TrainingSet set) {
		Concepts concepts = new Concepts(set.vocabulary());
		FeatureSpace space = new FeatureSpace(new TextFeatures(concepts), Meanings.in(set.language()), in);
		return new FinderModel(space,
				Classifier.read(in, space.size(), set.lessons().stream().map(Lesson::label).distinct().toList()),
				new UnlistedDanger(space, in), new BareQuestions(set.vocabulary().phrases().bare(), concepts),
				NearestPhrases.read(in, set.lessons()));
	}

	void write(DataOutput out) throws IOException {
		this.space.write(out);
		this.reasons.write(out);
		this.danger.write(out);
		this.quotable.write(out);
	}

}
