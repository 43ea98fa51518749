package app.unshed.content;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A phrase to be looked for in a text, part by part.
 *
 * @param parts what stands in it, in order; the first and the last have to be there
 */
record DangerPhrase(List<Part> parts) {

	DangerPhrase {
		parts = List.copyOf(parts);
		if (parts.isEmpty() || parts.get(0).least() == 0 || parts.get(parts.size() - 1).least() == 0) {
			throw new IllegalArgumentException("it does not begin and end with a word");
		}
	}

	/** The words by which it may begin. */
	Set<String> firstWords() {
		return this.parts.get(0).words();
	}

	/** All its words. */
	Stream<String> words() {
		return this.parts.stream().flatMap((part) -> part.words().stream());
	}

	/** Of which words one each has to be there behind the first, the fewest in front. */
	List<Set<String>> needs() {
		return this.parts.stream()
			.skip(1)
			.filter((part) -> part.least() > 0)
			.map(Part::words)
			.sorted(Comparator.comparing(Set::size))
			.toList();
	}

	/**
	 * Where it ends in a text if it begins at this place, or -1.
	 * @param text the words each word may be; none for one that is passed over
	 */
	int end(List<Set<String>> text, int start) {
		return end(text, start, 0);
	}

	private int end(List<Set<String>> text, int start, int index) {
		if (index == this.parts.size()) {
			return start;
		}
		Part part = this.parts.get(index);
		for (int taken = 0; taken <= part.most(); taken++) {
			if (taken > 0 && (start + taken > text.size() || !part.takes(text.get(start + taken - 1)))) {
				return -1;
			}
			int end = (taken < part.least()) ? -1 : end(text, start + taken, index + 1);
			if (end >= 0) {
				return end;
			}
		}
		return -1;
	}

	/**
	 * What stands at one place of a phrase.
	 *
	 * @param words those that may stand there, or none if any word may
	 * @param least how many of them must stand there
	 * @param most how many may
	 */
	record Part(Set<String> words, int least, int most) {

		Part {
			words = Set.copyOf(words);
		}

		boolean takes(Set<String> readings) {
			if (this.words.isEmpty()) {
				return !readings.isEmpty();
			}
			for (String reading : readings) {
				if (this.words.contains(reading)) {
					return true;
				}
			}
			return false;
		}

	}

}
