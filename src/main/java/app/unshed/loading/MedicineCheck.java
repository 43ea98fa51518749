package app.unshed.loading;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.Phrases;

/** A page on which a medicine is named warns against stopping one alone. */
final class MedicineCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		YamlFile glossary = content.yaml(ParsedContent.GLOSSARY);
		Stream<YamlFile.Text> explained = glossary.pointers("/terms/*")
			.filter((term) -> glossary.at(term + "/kind").asString("").equals("medicine"))
			.flatMap((term) -> KnownTerms.spellings(glossary, term));
		Phrases medicines = new Phrases(
				Stream.concat(explained, glossary.texts("/medicines/*")).map(YamlFile.Text::value));
		content.pairs()
			.filter((pair) -> pair.yaml().isReadable() && !pair.yaml().at("/names-medicines").asBoolean(false))
			.forEach((pair) -> problems.inspectOnce(MedicineCheck.class, List.of(pair, glossary),
					(found) -> inspect(pair, medicines, found)));
	}

	/** Tells of the first medicine alone: one line in the file is the cure for all. */
	private static void inspect(Pair pair, Phrases medicines, ContentProblems problems) {
		Stream<YamlFile.Text> claims = Stream.of("/claims/*/text", "/claims/*/against").flatMap(pair.yaml()::texts);
		Stream<Named> inYaml = Stream.concat(pair.shown(), claims)
			.flatMap((text) -> medicines.in(text.value())
				.stream()
				.map((found) -> new Named(pair.yaml().path(), text.place(), found.of(text.value()))));
		Stream<Named> inProse = pair.prose()
			.stream()
			.flatMap((prose) -> prose.passages()
				.stream()
				.flatMap((passage) -> medicines.in(passage.text())
					.stream()
					.map((found) -> new Named(prose.path(), passage.placeOf(found.start()),
							found.of(passage.text())))));
		Stream.concat(inYaml, inProse)
			.findFirst()
			.ifPresent((named) -> problems.add(named.file(), named.place(),
					"the medicine " + Wording.quoted(named.words()) + " is named, and the page does not warn",
					"Add a line 'names-medicines: true' to " + pair.yaml().path() + "."));
	}

	/** A medicine, and where it is named. */
	private record Named(String file, Place place, String words) {
	}

}
