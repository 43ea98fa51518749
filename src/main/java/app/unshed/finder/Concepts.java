package app.unshed.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.unshed.content.Medicines;
import app.unshed.content.PlainWords;
import app.unshed.content.Synonyms;
import app.unshed.content.Vocabulary;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What different words have in common: the group of synonyms a word belongs to, the
 * medicine a brand is a name of, and the class of that medicine.
 */
final class Concepts {

	/** Marks what was never typed, so that it is not taken for a word. */
	private static final String MARK = "~";

	/** What all medicines have in common that are named for the same reason. */
	private static final String MEDICINE = "medicine for ";

	private static final int MOST_WORDS = 4;

	/** A shorter name turns into another word by one slip. */
	private static final int MISSPELT_FROM = 6;

	private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

	/** A word or a phrase to what it stands for. */
	private final Map<String, List<String>> byPhrase = new HashMap<>();

	/** The names of medicines a slip of the finger may hide, by their first letter. */
	private final Map<Character, List<String>> medicines = new HashMap<>();

	Concepts(Vocabulary vocabulary) {
		learn(vocabulary.synonyms());
		learn(vocabulary.medicines());
	}

	private void learn(Synonyms synonyms) {
		synonyms.synonyms().forEach((group) -> group.forEach((phrase) -> stands(phrase, group.get(0))));
	}

	private void learn(Medicines medicines) {
		medicines.classes().forEach((group) -> group.words().forEach((word) -> {
			stands(word, group.id().value());
			stands(word, MEDICINE + group.reason());
		}));
		medicines.medicines().forEach((medicine) -> {
			names(medicine).forEach((name) -> {
				stands(name, medicine.generic());
				stands(name, medicine.group().value());
				stands(name, MEDICINE + medicine.reason());
				String plain = plain(name);
				if (plain.length() >= MISSPELT_FROM && plain.indexOf(' ') < 0) {
					this.medicines.computeIfAbsent(plain.charAt(0), (first) -> new ArrayList<>()).add(plain);
				}
			});
		});
	}

	private static List<String> names(Medicines.Medicine medicine) {
		List<String> names = new ArrayList<>(medicine.brands());
		names.addAll(medicine.also());
		names.add(medicine.generic());
		return names;
	}

	private void stands(String phrase, String concept) {
		List<String> concepts = this.byPhrase.computeIfAbsent(plain(phrase), (key) -> new ArrayList<>());
		if (!concepts.contains(MARK + concept)) {
			concepts.add(MARK + concept);
		}
	}

	private static String plain(String phrase) {
		return String.join(" ", PlainWords.of(phrase));
	}

	/** What the words of a text stand for, each with the place of its first word. */
	List<Concept> in(List<String> words) {
		List<Concept> found = new ArrayList<>();
		for (int start = 0; start < words.size(); start++) {
			for (int end = start + 1; end <= Math.min(start + MOST_WORDS, words.size()); end++) {
				add(String.join(" ", words.subList(start, end)), start, found);
			}
			add(medicineMeant(words.get(start)), start, found);
		}
		return found;
	}

	private void add(String phrase, int word, List<Concept> found) {
		this.byPhrase.getOrDefault(phrase, List.of()).forEach((concept) -> found.add(new Concept(concept, word)));
	}

	/**
	 * The medicine a misspelt word may mean. A word that stands for something as it is
	 * typed is never taken for another.
	 */
	private String medicineMeant(String word) {
		if (word.length() < MISSPELT_FROM - 1 || this.byPhrase.containsKey(word)) {
			return "";
		}
		return this.medicines.getOrDefault(word.charAt(0), List.of())
			.stream()
			.filter((name) -> ONE_SLIP.apply(name, word) >= 0)
			.findFirst()
			.orElse("");
	}

	/** Something a word of a text stands for. */
	record Concept(String name, int word) {
	}

}
