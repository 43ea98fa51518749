package app.unshed.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.content.Kind;
import app.unshed.content.PhraseBook;
import app.unshed.content.PlainWords;

/**
 * The phrase book has a file for reasons that exist, and says nothing twice or nearly
 * twice: a phrase that is only another with its nouns changed, or its words in another
 * order, teaches the finder nothing.
 */
final class PhraseCheck implements ContentCheck {

	/** The part of their three-word runs that two phrases may share. */
	private static final double MOST_SHARED = 0.6;

	private static final int RUN = 3;

	private static final Set<String> FOR_NO_REASON = Set.of(PhraseBook.NONE, PhraseBook.BARE);

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Set<String> reasons = content.names(Kind.REASON);
		content.phrases()
			.filter((file) -> content.isOpen(Kind.REASON) && !FOR_NO_REASON.contains(name(file))
					&& !reasons.contains(name(file)))
			.forEach((file) -> problems.add(file.path(), Place.START, "there is no reason '" + name(file) + "'",
					Wording.hint(name(file), reasons, Kind.REASON.folder() + "/")));
		List<YamlFile> files = content.phrases().toList();
		problems.inspectOnce(PhraseCheck.class, files, (found) -> inspectPhrases(files, found));
	}

	private static void inspectPhrases(List<YamlFile> files, ContentProblems problems) {
		files.forEach((file) -> inspectWords(file, problems));
		// The bare question is told by its little words, in which such phrases differ.
		inspectLikeness(files.stream()
			.filter((file) -> !name(file).equals(PhraseBook.BARE))
			.flatMap(PhraseCheck::phrases)
			.toList(), problems);
	}

	private static void inspectWords(YamlFile file, ContentProblems problems) {
		file.texts("/phrases/*")
			// Else the schema reports it.
			.filter((phrase) -> !phrase.value().isBlank())
			.filter(PhraseCheck::isWordless)
			.forEach((phrase) -> problems.add(file.path(), phrase.place(),
					"there is no word in " + Wording.quoted(phrase.value()),
					"The finder learns from words alone. Write some, or take the line away."));
	}

	private static boolean isWordless(YamlFile.Text phrase) {
		return PlainWords.of(phrase.value()).isEmpty();
	}

	/** The reason a file of the phrase book is for. */
	static String name(YamlFile file) {
		return file.path().substring(file.path().lastIndexOf('/') + 1, file.path().lastIndexOf('.'));
	}

	private static Stream<Phrase> phrases(YamlFile file) {
		return file.texts("/phrases/*")
			.filter((text) -> !isWordless(text))
			.map((text) -> new Phrase(file.path(), text, runs(text.value()), Set.copyOf(PlainWords.of(text.value()))));
	}

	private static Set<String> runs(String phrase) {
		List<String> words = PlainWords.of(phrase);
		if (words.size() < RUN) {
			return Set.of(String.join(" ", words));
		}
		return IntStream.rangeClosed(0, words.size() - RUN)
			.mapToObj((start) -> String.join(" ", words.subList(start, start + RUN)))
			.collect(Collectors.toSet());
	}

	private static void inspectLikeness(List<Phrase> phrases, ContentProblems problems) {
		TellingWords telling = new TellingWords(phrases.stream().map(Phrase::words).toList());
		Map<String, List<Phrase>> bySign = new HashMap<>();
		for (Phrase phrase : phrases) {
			// By identity: a phrase is long to hash, and is met often.
			Set<Phrase> compared = Collections.newSetFromMap(new IdentityHashMap<>());
			for (String sign : phrase.signs(telling)) {
				List<Phrase> sharing = bySign.computeIfAbsent(sign, (key) -> new ArrayList<>());
				sharing.stream()
					.filter(compared::add)
					.filter((earlier) -> telling.areShared(earlier.words(), phrase.words()) || earlier.isLike(phrase))
					.forEach((earlier) -> problems.add(phrase.file(), phrase.text().place(),
							"this says nearly the same as " + earlier.where(),
							"Take one away, or say it as another person would."));
				sharing.add(phrase);
			}
		}
	}

	/** A phrase, and the runs and words by which it is compared with others. */
	private record Phrase(String file, YamlFile.Text text, Set<String> runs, Set<String> words) {

		/** What another has to share with it to be compared at all. */
		Set<String> signs(TellingWords telling) {
			Set<String> signs = new HashSet<>(this.runs);
			signs.addAll(telling.first(this.words));
			return signs;
		}

		boolean isLike(Phrase other) {
			int shared = 0;
			for (String run : this.runs) { // no stream: thousands of pairs come here
				shared += other.runs.contains(run) ? 1 : 0;
			}
			return shared > MOST_SHARED * (this.runs.size() + other.runs.size() - shared);
		}

		String where() {
			return this.file + ":" + this.text.place().line();
		}

	}

}
