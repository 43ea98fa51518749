package app.unshed.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.unshed.content.Medicines;
import app.unshed.content.PlainWords;
import app.unshed.content.Synonyms;
import app.unshed.content.Vocabulary;

/**
 * What different words have in common: the group of synonyms a word belongs to, the
 * medicine a brand is a name of, and the class of that medicine.
 */
final class Concepts {

	/** Marks what was never typed, so that it is not taken for a word. */
	private static final String MARK = "~";

	/** What all medicines have in common that are named for the same reason. */
	private static final String MEDICINE = "medicine for ";

	/** A shorter name turns into another word by one slip. */
	private static final int MISSPELT_FROM = 6;

	/** A word or a phrase to what it stands for. */
	private final Map<String, List<String>> byPhrase = new HashMap<>();

	/** How many words the longest of these has that begins with this word. */
	private final Map<String, Integer> longestFrom = new HashMap<>();

	/** The names of medicines a slip of the finger may hide, by their outline. */
	private final Map<Outline, List<String>> medicines = new HashMap<>();

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
					this.medicines.computeIfAbsent(Outline.of(plain), (outline) -> new ArrayList<>()).add(plain);
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
		List<String> words = PlainWords.of(phrase);
		this.longestFrom.merge(words.get(0), words.size(), Math::max);
		List<String> concepts = this.byPhrase.computeIfAbsent(String.join(" ", words), (key) -> new ArrayList<>());
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
			int longest = this.longestFrom.getOrDefault(words.get(start), 0);
			for (int end = start + 1; end <= Math.min(start + longest, words.size()); end++) {
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
		for (int length = word.length() - 1; length <= word.length() + 1; length++) {
			for (String name : this.medicines.getOrDefault(new Outline(word.charAt(0), length), List.of())) {
				if (isOneSlipFrom(name, word)) {
					return name;
				}
			}
		}
		return "";
	}

	/** Whether all but one letter are the same, from the start and from the end. */
	private static boolean isOneSlipFrom(String name, String word) {
		int shorter = Math.min(name.length(), word.length());
		int start = 0;
		while (start < shorter && name.charAt(start) == word.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && name.charAt(name.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
			end++;
		}
		return start + end >= Math.max(name.length(), word.length()) - 1;
	}

	/**
	 * What is seen of a word at a glance, so that few are compared letter by letter.
	 * Nobody slips on the first one of a medicine.
	 */
	private record Outline(char first, int length) {

		static Outline of(String word) {
			return new Outline(word.charAt(0), word.length());
		}

	}

	/** Something a word of a text stands for. */
	record Concept(String name, int word) {
	}

}
