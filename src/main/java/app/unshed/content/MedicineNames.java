package app.unshed.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.unshed.content.Medicines.Group;

/** Sees what names a medicine, and which one is meant by a name on a box. */
public final class MedicineNames {

	// "Tablets", "pills" and "meds" are parts of the names of sorts. Synonyms with so
	// many of these are words for any medicine.
	private static final int WORDS_FOR_ANY = 3;

	private static final int MOST_WORDS_OF_A_NAME = 5;

	/** The medicine each name is of, or empty for the name of a sort. */
	private final Map<String, String> names = new HashMap<>();

	public MedicineNames(Vocabulary vocabulary) {
		Medicines medicines = vocabulary.medicines();
		Set<String> inSorts = medicines.classes()
			.stream()
			.flatMap((sort) -> sort.words().stream().flatMap((words) -> PlainWords.of(words).stream()))
			.collect(Collectors.toSet());
		vocabulary.synonyms()
			.synonyms()
			.stream()
			.filter((group) -> group.stream().filter(inSorts::contains).count() >= WORDS_FOR_ANY)
			.forEach(this::addSorts);
		medicines.classes().stream().map(Group::words).forEach(this::addSorts);
		medicines.medicines()
			.forEach((medicine) -> medicine.names()
				.forEach((name) -> this.names.put(key(PlainWords.of(name)), medicine.generic())));
	}

	private void addSorts(List<String> words) {
		words.forEach((name) -> this.names.put(key(PlainWords.of(name)), ""));
	}

	/** Whether a medicine, or a sort of them, is named. */
	public boolean areIn(String text) {
		List<String> words = PlainWords.of(text);
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS_OF_A_NAME); to++) {
				if (this.names.containsKey(key(words.subList(from, to)))) {
					return true;
				}
			}
		}
		return false;
	}

	/** The medicine of this name, where it is called otherwise too. */
	public Optional<String> called(String name) {
		return Optional.ofNullable(this.names.get(key(PlainWords.of(name))))
			.filter((generic) -> !generic.isEmpty() && !generic.equalsIgnoreCase(name));
	}

	private static String key(List<String> words) {
		return String.join(" ", words);
	}

}
