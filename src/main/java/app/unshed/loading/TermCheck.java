package app.unshed.loading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Phrases;

/** Every word of the glossary has one meaning, and some page uses it. */
final class TermCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		YamlFile glossary = content.yaml(ParsedContent.GLOSSARY);
		inspectSpellings(glossary, problems);
		// Nobody can say what is never used while a page cannot be read.
		if (content.pairs().allMatch((pair) -> pair.prose().isPresent())) {
			inspectUse(content, glossary, problems);
		}
	}

	private static void inspectSpellings(YamlFile glossary, ContentProblems problems) {
		Set<String> seen = new HashSet<>();
		Stream
			.concat(glossary.pointers("/terms/*").flatMap((term) -> KnownTerms.spellings(glossary, term)),
					Stream.of("/medicines/*", "/conditions/*").flatMap(glossary::texts))
			.filter((text) -> !seen.add(Phrases.key(text.value())))
			.forEach((text) -> problems.add(glossary.path(), text.place(),
					Wording.quoted(text.value()) + " stands twice in this glossary",
					"Keep it for one term, and take it away from the other."));
	}

	private static void inspectUse(ParsedContent content, YamlFile glossary, ContentProblems problems) {
		Set<String> used = content.pairs()
			.flatMap((pair) -> pair.prose().stream())
			.flatMap((prose) -> prose.terms().stream())
			.collect(Collectors.toSet());
		glossary.texts("/terms/*/id")
			.filter((id) -> !used.contains(id.value()))
			.forEach((id) -> problems.add(glossary.path(), id.place(),
					"no page uses the term " + Wording.quoted(id.value()),
					"Take it away, or add to its forms how the pages write it."));
	}

}
