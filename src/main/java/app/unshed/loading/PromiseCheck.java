package app.unshed.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing promises tears: who comes for them and is promised them has failed once more
 * when they stay away. What is denied, such as "none of these is a way to tears", is no
 * promise. Each language needs a pattern of its own here.
 */
final class PromiseCheck implements ContentCheck {

	private static final Map<String, Pattern> PROMISES = Map.of("en", english());

	private static final Pattern SENTENCE = Pattern.compile("[^.!?:;]+[.!?:;]*");

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Optional.ofNullable(PROMISES.get(content.language().getLanguage()))
			.ifPresent((promise) -> content.pairs()
				.forEach((pair) -> problems.inspectOnce(PromiseCheck.class, pair,
						(found) -> inspect(pair, promise, found))));
	}

	private static void inspect(Pair pair, Pattern promise, ContentProblems problems) {
		Stream.concat(pair.shown(), pair.yaml().texts("/claims/*/text"))
			.forEach((text) -> promised(text.value(), promise)
				.forEach((found) -> report(pair.yaml().path(), text.place(), found, problems)));
		pair.prose()
			.ifPresent((prose) -> prose.passages()
				.forEach((passage) -> promised(passage.text(), promise)
					.forEach((found) -> report(prose.path(), passage.placeOf(found.start()), found, problems))));
	}

	private static void report(String file, Place place, Promised found, ContentProblems problems) {
		problems.add(file, place, "this promises tears: " + Wording.quoted(found.words()),
				"Say what it may ease, and that tears may stay away.");
	}

	private static List<Promised> promised(String text, Pattern promise) {
		return SENTENCE.matcher(text).results().flatMap((sentence) -> {
			Matcher found = promise.matcher(sentence.group());
			return found.find()
					? Stream.of(new Promised(sentence.start() + found.start("promise"), found.group("promise")))
					: Stream.empty();
		}).toList();
	}

	private static Pattern english() {
		String cry = "(?:cry|weep|sob)";
		String tears = "(?:the |your )?tears";
		String promise = String.join("|", "(?:you will|you['’]ll) (?:soon |then |finally |be able to )*" + cry,
				tears + " (?:will|are (?:going|sure|bound) to) (?:soon |then )?(?:come|flow|return|fall|follow)",
				"(?:will make|lets|will let|helps|will help) you (?:to )?" + cry,
				"(?:brings?|gets?|gives? you) (?:back )?(?:the |your )tears(?: back)?",
				"(?:restores?|unlocks?|releases?) (?:the |your )tears",
				"(?:way|road|key|guaranteed|sure) to (?:your )?(?:tears|crying)");
		String denied = "(?!.*\\b(?:not?|none|never|nobody|nothing|no one)\\b)(?!.*n['’]t\\b)(?!.*\\?)";
		return Pattern.compile("^" + denied + ".*?\\b(?<promise>" + promise + ")\\b",
				Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	}

	/** Words that promise tears, and where they begin. */
	private record Promised(int start, String words) {
	}

}
