package app.unshed.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by the words they begin with, so that few of them are tried at each place. */
final class PhraseIndex {

	private final Map<String, List<Candidate>> byFirstWord = new HashMap<>();

	PhraseIndex(List<DangerPhrase> phrases) {
		phrases.forEach((phrase) -> add(phrase.firstWords(), new Candidate(phrase, phrase.needs())));
	}

	private void add(Set<String> firstWords, Candidate candidate) {
		firstWords
			.forEach((word) -> this.byFirstWord.computeIfAbsent(word, (first) -> new ArrayList<>(1)).add(candidate));
	}

	boolean isIn(List<Set<String>> text) {
		Map<String, List<DangerPhrase>> possible = possible(text);
		for (int start = 0; start < text.size(); start++) {
			for (String word : text.get(start)) {
				for (DangerPhrase phrase : possible.getOrDefault(word, List.of())) {
					if (phrase.end(text, start) >= 0) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** The places of all words that belong to a phrase. */
	BitSet places(List<Set<String>> text) {
		Map<String, List<DangerPhrase>> possible = possible(text);
		BitSet places = new BitSet();
		for (int start = 0; start < text.size(); start++) {
			for (String word : text.get(start)) {
				for (DangerPhrase phrase : possible.getOrDefault(word, List.of())) {
					places.set(start, Math.max(start, phrase.end(text, start)));
				}
			}
		}
		return places;
	}

	// Once for the whole text, for most phrases need a word that is nowhere in it.
	private Map<String, List<DangerPhrase>> possible(List<Set<String>> text) {
		Set<String> words = new HashSet<>();
		text.forEach(words::addAll);
		Map<String, List<DangerPhrase>> possible = new HashMap<>();
		for (String word : words) {
			List<DangerPhrase> some = new ArrayList<>();
			for (Candidate candidate : this.byFirstWord.getOrDefault(word, List.of())) {
				if (candidate.needsOnly(words)) {
					some.add(candidate.phrase());
				}
			}
			if (!some.isEmpty()) {
				possible.put(word, some);
			}
		}
		return possible;
	}

	/** A phrase, and of which words one each has to be there behind its first. */
	private record Candidate(DangerPhrase phrase, List<Set<String>> needs) {

		boolean needsOnly(Set<String> words) {
			for (Set<String> need : this.needs) {
				if (Collections.disjoint(need, words)) {
					return false;
				}
			}
			return true;
		}

	}

}
