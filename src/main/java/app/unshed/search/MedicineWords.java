package app.unshed.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger.Peril;
import app.unshed.content.DangerWords;
import app.unshed.content.Medicines;
import app.unshed.content.Medicines.Group;
import app.unshed.content.Medicines.Medicine;
import app.unshed.content.PlainWords;

/**
 * Whether a search names a medicine or asks about stopping one, and which medicine is
 * meant by a name on a box.
 */
final class MedicineWords {

	// "Tablets", "pills" and "meds" are parts of the names of sorts. Synonyms with so
	// many of these are words for any medicine.
	private static final int WORDS_FOR_ANY = 3;

	private static final int MOST_WORDS_OF_A_NAME = 5;

	private final DangerWords danger;

	/** The medicine each name is of, or empty for the name of a sort. */
	private final Map<String, String> names = new HashMap<>();

	MedicineWords(ContentSnapshot content) {
		this.danger = new DangerWords(content.vocabulary().danger());
		Medicines medicines = content.vocabulary().medicines();
		Set<String> inSorts = medicines.classes()
			.stream()
			.flatMap((sort) -> sort.words().stream().flatMap((words) -> PlainWords.of(words).stream()))
			.collect(Collectors.toSet());
		content.vocabulary()
			.synonyms()
			.synonyms()
			.stream()
			.filter((group) -> group.stream().filter(inSorts::contains).count() >= WORDS_FOR_ANY)
			.forEach(this::addSorts);
		medicines.classes().stream().map(Group::words).forEach(this::addSorts);
		medicines.medicines()
			.forEach((medicine) -> names(medicine)
				.forEach((name) -> this.names.put(key(PlainWords.of(name)), medicine.generic())));
	}

	private void addSorts(List<String> words) {
		words.forEach((name) -> this.names.put(key(PlainWords.of(name)), ""));
	}

	/** Everything one medicine is called. */
	static Stream<String> names(Medicine medicine) {
		return Stream.of(Stream.of(medicine.generic()), medicine.brands().stream(), medicine.also().stream())
			.flatMap((names) -> names);
	}

	/** Whether this is about a medicine, so that it needs the warning. */
	boolean areIn(String typed) {
		List<String> words = PlainWords.of(typed);
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS_OF_A_NAME); to++) {
				if (this.names.containsKey(key(words.subList(from, to)))) {
					return true;
				}
			}
		}
		return this.danger.in(typed).contains(Peril.STOPPING_MEDICINE);
	}

	/** The medicine of this name, where it is called otherwise too. */
	Optional<String> called(String name) {
		return Optional.ofNullable(this.names.get(key(PlainWords.of(name))))
			.filter((generic) -> !generic.isEmpty() && !generic.equalsIgnoreCase(name));
	}

	private static String key(List<String> words) {
		return String.join(" ", words);
	}

}
