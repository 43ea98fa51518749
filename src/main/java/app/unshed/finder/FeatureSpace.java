package app.unshed.finder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import app.unshed.finder.TextFeatures.Block;

/**
 * Gives every feature of the texts it has learned a number and a weight: the rarer, the
 * heavier (inverse document frequency, Spärck Jones 1972). A text is then a vector.
 */
final class FeatureSpace {

	/** A run of letters that stands in one text alone tells nothing of others. */
	private static final int FEWEST_TEXTS = 2;

	private static final int UNKNOWN = -1;

	private final TextFeatures features;

	private final Map<String, Integer> words;

	/** Their numbers lie above those of words. */
	private final Map<String, Integer> letters;

	/** The weight of each feature, by its number. */
	private final double[] rarity;

	/** Learns what features these texts have, and how rare each is. */
	FeatureSpace(TextFeatures features, List<List<String>> texts) {
		this.features = features;
		Map<String, Integer> textsOfWords = new HashMap<>();
		Map<String, Integer> textsOfLetters = new HashMap<>();
		for (List<String> text : texts) {
			Set<String> seen = new HashSet<>();
			features.tell(text, (block, name, word) -> {
				if (seen.add(block + name)) {
					((block == Block.WORDS) ? textsOfWords : textsOfLetters).merge(name, 1, Integer::sum);
				}
			});
		}
		textsOfLetters.values().removeIf((count) -> count < FEWEST_TEXTS);
		this.rarity = new double[textsOfWords.size() + textsOfLetters.size()];
		this.words = numbered(textsOfWords, 0, texts.size());
		this.letters = numbered(textsOfLetters, textsOfWords.size(), texts.size());
	}

	private Map<String, Integer> numbered(Map<String, Integer> textsOf, int first, int texts) {
		Map<String, Integer> numbers = new HashMap<>();
		textsOf.forEach((name, count) -> {
			int number = first + numbers.size();
			numbers.put(name, number);
			this.rarity[number] = Math.log((1.0 + texts) / (1 + count)) + 1;
		});
		return numbers;
	}

	/** How many features there are; their numbers lie below it. */
	int size() {
		return this.rarity.length;
	}

	/**
	 * The features of a text that are known. The squares of those of words add up to 1,
	 * and so do those of letters.
	 */
	Vector vector(List<String> text) {
		int[] bag = bag(text);
		int[] numbers = Arrays.stream(bag).distinct().toArray();
		double[] values = new double[numbers.length];
		for (int i = 0, from = 0; i < numbers.length; i++) {
			int to = from;
			while (to < bag.length && bag[to] == numbers[i]) {
				to++;
			}
			values[i] = (1 + Math.log(to - from)) * this.rarity[numbers[i]];
			from = to;
		}
		int firstLetters = (int) Arrays.stream(numbers).filter((number) -> number < this.words.size()).count();
		toLengthOne(values, 0, firstLetters);
		toLengthOne(values, firstLetters, values.length);
		return new Vector(numbers, values);
	}

	/** The numbers of the known features, rising, each as often as it is there. */
	private int[] bag(List<String> text) {
		IntStream.Builder bag = IntStream.builder();
		this.features.tell(text, (block, name, word) -> bag.add(number(block, name)));
		return bag.build().filter((number) -> number != UNKNOWN).sorted().toArray();
	}

	private int number(Block block, String name) {
		return ((block == Block.WORDS) ? this.words : this.letters).getOrDefault(name, UNKNOWN);
	}

	private static void toLengthOne(double[] values, int from, int to) {
		double length = Math.sqrt(Arrays.stream(values, from, to).map((value) -> value * value).sum());
		for (int i = from; i < to; i++) {
			values[i] /= length;
		}
	}

	/** How much each word adds to a sum of these weights over the vector of the text. */
	double[] sharesOfWords(List<String> text, double[] weights) {
		Vector vector = vector(text);
		Map<Integer, Integer> counts = new HashMap<>();
		this.features.tell(text, (block, name, word) -> counts.merge(number(block, name), 1, Integer::sum));
		double[] shares = new double[text.size()];
		this.features.tell(text, (block, name, word) -> {
			int number = number(block, name);
			if (number != UNKNOWN) {
				shares[word] += vector.at(number) * weights[number] / counts.getOrDefault(number, 1);
			}
		});
		return shares;
	}

}
