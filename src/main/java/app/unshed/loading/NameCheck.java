package app.unshed.loading;

import java.util.Collection;
import java.util.List;

import app.unshed.content.Kind;
import app.unshed.content.Slug;

/** Every name in a file is the name of something that exists. */
final class NameCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Named family = named(content, "family", ParsedContent.FAMILIES, "/families");
		Named reference = named(content, "reference", ParsedContent.REFERENCES, "/references");
		reference.inspect(content.yaml(ParsedContent.CORRECTIONS), "/corrections/*/references/*", problems);
		reference.inspect(content.yaml(ParsedContent.GLOSSARY), "/terms/*/references/*", problems);
		Named reason = named(content, Kind.REASON);
		YamlFile guide = content.yaml(ParsedContent.GUIDE);
		List.of("/leads/*/reason", "/cases/*/expected/*", "/cases/*/not-expected/*")
			.forEach((pattern) -> reason.inspect(guide, pattern, problems));
		Named answer = new Named("answer",
				guide.texts("/questions/*/answers/*/id").map(YamlFile.Text::value).distinct().toList(), guide.path(),
				guide.hasList("/questions"));
		List.of("/leads/*/because/*/answer", "/leads/*/against/*/answer", "/leads/*/goes-with/*", "/cases/*/answers/*")
			.forEach((pattern) -> answer.inspect(guide, pattern, problems));
		Named strategy = named(content, Kind.STRATEGY);
		Named person = named(content, Kind.PERSON);
		YamlFile medicines = content.yaml(ParsedContent.MEDICINES);
		named(content, "class", ParsedContent.MEDICINES, "/classes").inspect(medicines, "/medicines/*/class", problems);
		reason.inspect(medicines, "/classes/*/reason", problems);
		reason.inspect(medicines, "/medicines/*/reason", problems);
		content.pairs()
			.filter((pair) -> pair.kind() == Kind.REASON)
			.forEach((pair) -> notItself(pair.name(), pair.yaml(), problems));
		content.pairs().map(Pair::yaml).forEach((file) -> {
			family.inspect(file, "/family", problems);
			strategy.inspect(file, "/strategies/*", problems);
			reason.inspect(file, "/related/*", problems);
			reason.inspect(file, "/way/*/reasons/*", problems);
			person.inspect(file, "/reviewed/by", problems);
			reference.inspect(file, "/claims/*/references/*", problems);
			person.inspect(file, "/claims/*/said-by", problems);
		});
	}

	private static void notItself(String name, YamlFile file, ContentProblems problems) {
		file.texts("/related/*")
			.filter((related) -> related.value().equals(name))
			.forEach((related) -> problems.add(file.path(), related.place(), "this reason is related to itself",
					"Name another, or take this one away."));
	}

	private static Named named(ParsedContent content, String noun, String path, String list) {
		YamlFile file = content.yaml(path);
		List<String> ids = file.texts(list + "/*/id").map(YamlFile.Text::value).distinct().toList();
		return new Named(noun, ids, path, file.hasList(list));
	}

	private static Named named(ParsedContent content, Kind kind) {
		return new Named(kind.noun(), content.names(kind), kind.folder() + "/", content.isOpen(kind));
	}

	/**
	 * A sort of thing that files name.
	 *
	 * @param names every valid name
	 * @param whereToLook where an author finds them
	 * @param isComplete whether the names could be read, so that one not among them is a
	 * mistake
	 */
	private record Named(String noun, Collection<String> names, String whereToLook, boolean isComplete) {

		void inspect(YamlFile file, String pattern, ContentProblems problems) {
			file.texts(pattern)
				.filter((text) -> this.isComplete && !this.names.contains(text.value()))
				// Else the schema reports it.
				.filter((text) -> Slug.isValid(text.value()))
				.forEach((text) -> problems.add(file.path(), text.place(),
						"unknown " + this.noun + " " + Wording.quoted(text.value()),
						Wording.hint(text.value(), this.names, this.whereToLook)));
		}

	}

}
