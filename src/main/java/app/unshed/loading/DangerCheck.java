package app.unshed.loading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Danger.Peril;
import app.unshed.content.Danger.Sort;
import app.unshed.content.Danger.Tests;
import app.unshed.content.Danger.Variants;
import app.unshed.content.Danger.WordList;
import app.unshed.content.Danger;
import app.unshed.content.DangerWords;
import app.unshed.content.PhraseGrammar;
import app.unshed.content.PlainWords;

/**
 * The words of danger see each sentence as its editor meant it, and each sort of danger
 * has some.
 */
final class DangerCheck implements ContentCheck {

	private static final Map<String, Peril> PERILS = List.of(Peril.values())
		.stream()
		.collect(Collectors.toMap(Peril::toString, Function.identity()));

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		YamlFile file = content.yaml(ParsedContent.DANGER);
		problems.inspectOnce(DangerCheck.class, file, (found) -> inspect(file, found));
	}

	private static void inspect(YamlFile file, ContentProblems problems) {
		List<String> sorts = file.pointers("/kinds/*")
			.filter((sort) -> PERILS.containsKey(text(file, sort + "/id")))
			.toList();
		if (!file.hasList("/kinds")) {
			return; // told elsewhere
		}
		PERILS.keySet()
			.stream()
			.filter((peril) -> sorts.stream().noneMatch((sort) -> text(file, sort + "/id").equals(peril)))
			.forEach((peril) -> problems.add(file.path(), file.key("/kinds"), "there is no kind '" + peril + "'",
					"Add it, with the words of those who are in this danger."));
		Danger danger = danger(file, sorts);
		words(file, danger, problems)
			.ifPresent((words) -> sorts.forEach((sort) -> tryOut(file, sort, words, problems)));
	}

	private static Optional<DangerWords> words(YamlFile file, Danger danger, ContentProblems problems) {
		List<YamlFile.Text> words = Stream.of("/lists/*/words/*", "/passed-over/*", "/right/*")
			.flatMap(file::texts)
			.filter((word) -> PlainWords.of(word.value()).size() != 1)
			.toList();
		words.forEach((word) -> problems.add(file.path(), word.place(),
				Wording.quoted(word.value()) + " is not one word", "Write each word by itself."));
		if (!words.isEmpty()) {
			return Optional.empty(); // it would be told again for every phrase that names
										// its list
		}
		try {
			return Optional.of(new DangerWords(danger));
		}
		catch (IllegalArgumentException ex) {
			tellFaults(file, new PhraseGrammar(danger), problems); // all, with their
																	// places
			return Optional.empty();
		}
	}

	private static void tellFaults(YamlFile file, PhraseGrammar grammar, ContentProblems problems) {
		file.texts("/kinds/*/words/*")
			.forEach((phrase) -> tell(grammar.faultIn(phrase.value()), file, phrase, problems));
		file.texts("/kinds/*/not/*")
			.forEach((phrase) -> tell(grammar.faultInHarmless(phrase.value()), file, phrase, problems));
	}

	private static void tell(Optional<String> fault, YamlFile file, YamlFile.Text phrase, ContentProblems problems) {
		fault.ifPresent((what) -> problems.add(file.path(), phrase.place(), "this is no phrase: " + what,
				"Write words, a/b for either, a list's name in capitals, and dots for a gap."));
	}

	private static void tryOut(YamlFile file, String sort, DangerWords words, ContentProblems problems) {
		String peril = text(file, sort + "/id");
		where(file, sort + "/tests/urgent/*", (sentence) -> !words.in(sentence.value()).contains(PERILS.get(peril)))
			.forEach((sentence) -> problems.add(file.path(), sentence.place(),
					"no word of '" + peril + "' is seen in " + Wording.quoted(sentence.value()),
					"Add what tells it to words, or take the sentence away."));
		where(file, sort + "/tests/calm/*", (sentence) -> !words.in(sentence.value()).isEmpty())
			.forEach((sentence) -> problems.add(file.path(), sentence.place(),
					"'" + words.in(sentence.value()).iterator().next() + "' is seen in "
							+ Wording.quoted(sentence.value()),
					"Add what tells it is harmless to not, or narrow the words."));
	}

	// All of them are tried at every load, which should not wait for them.
	private static List<YamlFile.Text> where(YamlFile file, String pattern, Predicate<YamlFile.Text> isWrong) {
		return file.texts(pattern).toList().parallelStream().filter(isWrong).toList();
	}

	private static Danger danger(YamlFile file, List<String> sorts) {
		return new Danger(
				file.pointers("/same/*")
					.map((same) -> new Variants(text(file, same + "/as"), texts(file, same + "/typed/*")))
					.toList(),
				texts(file, "/passed-over/*"), texts(file, "/right/*"),
				file.pointers("/lists/*")
					.map((list) -> new WordList(text(file, list + "/id"), texts(file, list + "/words/*")))
					.toList(),
				sorts.stream().map((sort) -> sort(file, sort)).toList(), List.of(), List.of());
	}

	private static Sort sort(YamlFile file, String sort) {
		return new Sort(Objects.requireNonNull(PERILS.get(text(file, sort + "/id"))), texts(file, sort + "/words/*"),
				texts(file, sort + "/not/*"), new Tests(List.of(), List.of()));
	}

	private static List<String> texts(YamlFile file, String pattern) {
		return file.texts(pattern).map(YamlFile.Text::value).toList();
	}

	private static String text(YamlFile file, String pointer) {
		return file.texts(pointer).map(YamlFile.Text::value).findFirst().orElse("");
	}

}
