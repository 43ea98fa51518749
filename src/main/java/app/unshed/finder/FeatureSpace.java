package app.unshed.finder;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import app.unshed.finder.TextFeatures.Sort;

/**
 * Gives every feature of the texts it has learned a number and a weight: the rarer, the
 * heavier (inverse document frequency, Spärck Jones 1972). A text is then a vector.
 */
final class FeatureSpace {

	/** A pair or a run of letters that one text alone has tells nothing of others. */
	private static final int FEWEST_TEXTS = 2;

	/** How much meaning counts beside words; chosen on the questions to tune on. */
	private static final float MEANING = 0.35f;

	private final TextFeatures features;

	/** Their numbers lie above all others. */
	private final Meanings meanings;

	private final FeatureNumbers numbers;

	/** Where the numbers of runs of letters begin; those of words lie below. */
	private final int firstLetters;

	/** The weight of each feature, by its number. */
	private final float[] rarity;

	private FeatureSpace(TextFeatures features, Meanings meanings, Seen seen) {
		this.features = features;
		this.meanings = meanings;
		this.numbers = new FeatureNumbers();
		this.rarity = new float[seen.kept()];
		take(seen, false);
		this.firstLetters = this.numbers.size();
		take(seen, true);
	}

	/** Reads what was written. */
	FeatureSpace(TextFeatures features, Meanings meanings, ByteBuffer in) {
		this.features = features;
		this.meanings = meanings;
		this.numbers = FeatureNumbers.read(in);
		this.firstLetters = in.getInt();
		this.rarity = new float[this.numbers.size()];
		in.asFloatBuffer().get(this.rarity);
		in.position(in.position() + Float.BYTES * this.rarity.length);
	}

	void write(DataOutput out) throws IOException {
		this.numbers.write(out);
		out.writeInt(this.firstLetters);
		for (float one : this.rarity) {
			out.writeFloat(one);
		}
	}

	private void take(Seen seen, boolean letters) {
		for (int i = 0; i < seen.features.size(); i++) {
			if (seen.isKept(i) && (seen.sorts[i] == Sort.LETTERS) == letters) {
				int number = this.numbers.add(seen.features.feature(i));
				this.rarity[number] = (float) (Math.log((1.0 + seen.bags.size()) / (1 + seen.texts[i])) + 1);
			}
		}
	}

	/** Learns what features these texts have, and how rare each is. */
	static Learned learn(TextFeatures features, Meanings meanings, List<List<String>> texts) {
		Seen seen = new Seen();
		texts.forEach((text) -> seen.add(text, features));
		FeatureSpace space = new FeatureSpace(features, meanings, seen);
		int[] numbers = new int[seen.features.size()];
		Arrays.setAll(numbers, (i) -> space.numbers.of(seen.features.feature(i)));
		return new Learned(space, IntStream.range(0, texts.size())
			.parallel()
			.mapToObj(
					(text) -> space.vector(Arrays.stream(seen.bags.get(text)).map((i) -> numbers[i]), texts.get(text)))
			.toList());
	}

	/** How many features there are; their numbers lie below it. */
	int size() {
		return this.rarity.length + this.meanings.dimensions();
	}

	/**
	 * The features of a text that are known, and what its words mean; nothing where none
	 * is known. The squares of those of words add up to 1, and so do those of letters.
	 */
	Vector vector(List<String> text) {
		IntStream.Builder numbers = IntStream.builder();
		this.features.tell(text, (sort, feature, word) -> numbers.add(this.numbers.of(feature)));
		return vector(numbers.build(), text);
	}

	/**
	 * The vector of a text.
	 * @param features its own, each as often as it is there, or unknown
	 */
	private Vector vector(IntStream features, List<String> text) {
		int[] bag = features.filter((number) -> number != FeatureNumbers.UNKNOWN).sorted().toArray();
		int[] numbers = new int[bag.length];
		float[] values = new float[bag.length];
		int size = 0;
		int to = 0;
		for (int from = 0; from < bag.length; from = to) {
			while (to < bag.length && bag[to] == bag[from]) {
				to++;
			}
			numbers[size] = bag[from];
			values[size++] = (float) (1 + Math.log(to - from)) * this.rarity[bag[from]];
		}
		Vector vector = new Vector(Arrays.copyOf(numbers, size), Arrays.copyOf(values, size));
		int words = words(vector).numbers().length;
		toLengthOne(vector.values(), 0, words);
		toLengthOne(vector.values(), words, size);
		return (size == 0) ? vector : vector.and(this.rarity.length, meaning(text));
	}

	private float[] meaning(List<String> text) {
		float[] meaning = this.meanings.of(text);
		for (int i = 0; i < meaning.length; i++) {
			meaning[i] *= MEANING;
		}
		return meaning;
	}

	/** That part of a vector which comes from words, without runs of letters. */
	Vector words(Vector vector) {
		return vector.below(this.firstLetters);
	}

	private static void toLengthOne(float[] values, int from, int to) {
		double squares = 0;
		for (int i = from; i < to; i++) {
			squares += values[i] * values[i];
		}
		for (int i = from; i < to; i++) {
			values[i] /= (float) Math.sqrt(squares);
		}
	}

	/** How much each word adds to a sum of these weights over the vector of the text. */
	double[] sharesOfWords(List<String> text, IntToDoubleFunction weights) {
		Vector vector = vector(text);
		int[] counts = new int[vector.numbers().length];
		this.features.tell(text, (sort, feature, word) -> {
			int place = vector.placeOf(this.numbers.of(feature));
			if (place >= 0) {
				counts[place]++;
			}
		});
		float[] ofMeaning = new float[this.meanings.dimensions()];
		for (int i = 0; i < ofMeaning.length; i++) {
			ofMeaning[i] = MEANING * (float) weights.applyAsDouble(this.rarity.length + i);
		}
		double[] shares = this.meanings.shares(text, ofMeaning);
		this.features.tell(text, (sort, feature, word) -> {
			int place = vector.placeOf(this.numbers.of(feature));
			if (place >= 0) {
				shares[word] += vector.values()[place] * weights.applyAsDouble(vector.numbers()[place]) / counts[place];
			}
		});
		return shares;
	}

	/** A space with the vectors of the texts it was learned from. */
	record Learned(FeatureSpace space, List<Vector> vectors) {
	}

	/** Every feature of some texts, with the sort of each and in how many texts it is. */
	private static final class Seen {

		private final FeatureNumbers features = new FeatureNumbers();

		/** The features of each text, each as often as it is there. */
		private final List<int[]> bags = new ArrayList<>();

		private Sort[] sorts = new Sort[1 << 16];

		private int[] texts = new int[1 << 16];

		/**
		 * The last text a feature was seen in, counted from 1, so that it counts once.
		 */
		private int[] last = new int[1 << 16];

		void add(List<String> text, TextFeatures told) {
			IntStream.Builder bag = IntStream.builder();
			told.tell(text, (sort, feature, word) -> bag.add(add(sort, feature)));
			this.bags.add(bag.build().toArray());
		}

		private int add(Sort sort, long feature) {
			int number = this.features.add(feature);
			if (number == this.texts.length) {
				this.sorts = Arrays.copyOf(this.sorts, 2 * number);
				this.texts = Arrays.copyOf(this.texts, 2 * number);
				this.last = Arrays.copyOf(this.last, 2 * number);
			}
			this.sorts[number] = sort;
			if (this.last[number] != this.bags.size() + 1) {
				this.last[number] = this.bags.size() + 1;
				this.texts[number]++;
			}
			return number;
		}

		boolean isKept(int number) {
			return this.sorts[number] == Sort.WORD || this.texts[number] >= FEWEST_TEXTS;
		}

		int kept() {
			return (int) IntStream.range(0, this.features.size()).filter(this::isKept).count();
		}

	}

}
