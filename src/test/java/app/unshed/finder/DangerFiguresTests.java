package app.unshed.finder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger;
import app.unshed.content.Danger.Peril;
import app.unshed.content.DangerWords;
import app.unshed.content.PhraseBook;
import app.unshed.content.PlainWords;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much danger is seen, and how often some is where none is: by the list of phrases,
 * by what is learned from sentences, and by both. The figures for sentences that were not
 * learned are written to {@code target/danger.txt}.
 */
class DangerFiguresTests {

	private static final int PARTS = 5;

	private final ContentSnapshot content = SiteFolder.loadOurs();

	private final Danger danger = this.content.vocabulary().danger();

	private final DangerWords list = new DangerWords(this.danger);

	// Learned by the code as it stands, whatever was packed before.
	private final FinderIndex finder = new FinderIndex(this.content, Optional.empty());

	@Test
	void seesAlmostEverySentenceOfDanger() {
		assertThat(Figures.part(this.danger.urgentSentences(), this::isSeen)).isGreaterThan(0.95);
	}

	@Test
	void raisesAlmostNoFigurativeSentence() {
		assertThat(Figures.part(this.danger.calmSentences(), this::isSeen)).isLessThan(0.015);
	}

	// Some phrasings of the book do tell of danger.
	@Test
	void raisesFewPhrasesOfTheBook() {
		assertThat(Figures.part(phrases(), this::isListed)).isLessThan(0.01);
		assertThat(Figures.part(phrases(), this::isSeen)).isLessThan(0.02);
	}

	@Test
	void learnsToSeeDangerInSentencesItHasNotMet() throws IOException {
		List<String> phrases = phrases();
		FeatureSpace space = FeatureSpace
			.learn(new TextFeatures(new Concepts(this.content.vocabulary())), Meanings.in(this.content.language()),
					phrases.stream().map(PlainWords::of).toList())
			.space();
		HeldOut book = new HeldOut();
		HeldOut urgent = new HeldOut();
		HeldOut calm = new HeldOut();
		for (int part = 0; part < PARTS; part++) {
			UnlistedDanger unlisted = new UnlistedDanger(space, vectors(space, without(phrases, part)),
					without(this.danger.urgentSentences(), part), without(this.danger.calmSentences(), part));
			Predicate<String> isSeen = (text) -> isSeen(unlisted, space, text);
			book.add(part(phrases, part).stream().filter((text) -> !isListed(text)).toList(), isSeen);
			urgent.add(part(this.danger.urgentSentences(), part), isSeen);
			calm.add(part(this.danger.calmSentences(), part), isSeen);
		}
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		out.printf("learned without them, of phrases %s, of danger %s, of calm sentences near it %s%n", book, urgent,
				calm);
		Files.writeString(Path.of("target/danger.txt"), text.toString());
		assertThat(urgent.partSeen()).isGreaterThan(0.5);
		assertThat(book.partSeen()).isLessThan(0.02);
	}

	/** Each part has its share of those that fit none. */
	private List<String> phrases() {
		PhraseBook book = this.content.vocabulary().phrases();
		List<String> fitting = book.byReason().values().stream().flatMap(List::stream).toList();
		return IntStream.range(0, PARTS)
			.boxed()
			.flatMap((part) -> Stream.of(part(fitting, part), part(book.fittingNone(), part)))
			.flatMap(List::stream)
			.toList();
	}

	private boolean isListed(String text) {
		return this.list.in(text).stream().anyMatch(Peril::isUrgent);
	}

	private boolean isSeen(String text) {
		return this.finder.answer(text).isUrgent();
	}

	private boolean isSeen(UnlistedDanger unlisted, FeatureSpace space, String text) {
		List<String> words = PlainWords.of(text);
		return !this.list.isMostlyHarmless(text)
				&& unlisted.isIn(space.vector(words), words.size(), this.list.in(text));
	}

	private static List<Vector> vectors(FeatureSpace space, List<String> texts) {
		return texts.stream().map((text) -> space.vector(PlainWords.of(text))).toList();
	}

	/** Neighbours were written together, and stay together. */
	private static List<String> part(List<String> texts, int part) {
		return texts.subList(part * texts.size() / PARTS, (part + 1) * texts.size() / PARTS);
	}

	private static List<String> without(List<String> texts, int part) {
		return IntStream.range(0, PARTS)
			.filter((other) -> other != part)
			.mapToObj((other) -> part(texts, other))
			.flatMap(List::stream)
			.toList();
	}

	/** How many of the texts held out were seen as danger. */
	private static final class HeldOut {

		private int texts;

		private int seen;

		void add(List<String> some, Predicate<String> isSeen) {
			this.texts += some.size();
			this.seen += (int) some.stream().filter(isSeen).count();
		}

		double partSeen() {
			return (double) this.seen / this.texts;
		}

		@Override
		public String toString() {
			return "%.3f of %d".formatted(partSeen(), this.texts);
		}

	}

}
