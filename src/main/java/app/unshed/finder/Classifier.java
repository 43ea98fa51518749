package app.unshed.finder;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * Tells by a text which label it bears: for each label a linear support vector machine
 * that knows its texts from all others. All labels learn in the same walk over the texts,
 * by dual coordinate descent (Hsieh and others 2008, the method of LIBLINEAR), which is
 * many times as fast as one label after the other.
 *
 * @param <L> what a label is
 */
final class Classifier<L> {

	/** What a wrong answer costs in training; chosen on the questions to tune on. */
	private static final double COST = 0.5;

	/** More rounds cost time and add nothing on the questions to tune on. */
	private static final int ROUNDS = 5;

	/**
	 * Weights are multiples of one part of so many, so that two bytes hold one: finer
	 * ones change no answer to the questions to tune on.
	 */
	private static final float FINENESS = 1 << 12;

	private final List<L> labels;

	private final int features;

	/**
	 * The weights of each feature, one for each label, and last those of having none.
	 * Those of one feature lie together, since a text needs all of them at once.
	 */
	private final float[] weights;

	/**
	 * Learns from texts.
	 * @param features how many there are
	 * @param labels those of the texts, in the same order
	 */
	Classifier(List<Vector> texts, int features, List<L> labels) {
		this(labels.stream().distinct().toList(), features);
		learn(texts, labels, -1);
	}

	/**
	 * Learns from texts.
	 * @param features how many there are
	 * @param labels those of the texts, in the same order
	 * @param apart a label that is told from all others, but no other from it
	 */
	Classifier(List<Vector> texts, int features, List<L> labels, L apart) {
		this(labels.stream().distinct().toList(), features);
		learn(texts, labels, this.labels.indexOf(apart));
	}

	private Classifier(List<L> labels, int features) {
		this.labels = labels;
		this.features = features;
		this.weights = new float[(features + 1) * labels.size()];
	}

	/**
	 * Learns to tell the texts of one label, and nothing of the others: where there are
	 * but two, what tells the second is the mirror of what tells the first.
	 */
	static <L> Classifier<L> ofOne(L label, List<Vector> texts, int features, List<L> labels) {
		Classifier<L> one = new Classifier<>(List.of(label), features);
		one.learn(texts, labels, -1);
		return one;
	}

	/** Reads what another has learned that has the same labels. */
	static <L> Classifier<L> read(ByteBuffer in, int features, List<L> labels) {
		Classifier<L> read = new Classifier<>(labels, features);
		short[] weights = new short[read.weights.length];
		in.asShortBuffer().get(weights);
		in.position(in.position() + Short.BYTES * weights.length);
		for (int i = 0; i < weights.length; i++) {
			read.weights[i] = weights[i] / FINENESS;
		}
		return read;
	}

	void write(DataOutput out) throws IOException {
		for (float weight : this.weights) {
			out.writeShort((short) (weight * FINENESS));
		}
	}

	private void learn(List<Vector> texts, List<L> labels, int apart) {
		int[] label = labels.stream().mapToInt(this.labels::indexOf).toArray();
		double[] squares = texts.stream().mapToDouble(Vector::squares).toArray();
		float[][] blame = new float[texts.size()][this.labels.size()];
		int[] order = new int[texts.size()];
		Random random = new Random(0); // the same content gives the same answers
		for (int round = 0; round < ROUNDS; round++) {
			shuffle(order, random);
			for (int text : order) {
				learn(texts.get(text), squares[text], label[text], apart, blame[text]);
			}
		}
		round();
	}

	private void round() {
		for (int i = 0; i < this.weights.length; i++) {
			float rounded = Math.round(this.weights[i] * FINENESS);
			this.weights[i] = Math.max(Short.MIN_VALUE, Math.min(rounded, Short.MAX_VALUE)) / FINENESS;
		}
	}

	/** All numbers below the length, each once, in an order by chance. */
	private static void shuffle(int[] order, Random random) {
		for (int i = 0; i < order.length; i++) {
			int other = random.nextInt(i + 1);
			order[i] = order[other];
			order[other] = i;
		}
	}

	/**
	 * Moves the weights so far that this text is told rightly from the others.
	 * @param squares of its values, added up
	 * @param label the place of its label, or below 0 for one that is not told
	 * @param apart the place of the label whose texts move no other, or below 0
	 * @param blame how far it has moved them before, for each label (its dual variable)
	 */
	private void learn(Vector text, double squares, int label, int apart, float[] blame) {
		float[] moves = margins(text);
		double slack = 1 / (2 * COST);
		boolean isMoved = false;
		for (int i = 0; i < moves.length; i++) {
			if (label == apart && apart >= 0 && i != label) {
				moves[i] = 0;
				continue;
			}
			int sign = (i == label) ? 1 : -1;
			double slope = sign * moves[i] - 1 + slack * blame[i];
			float after = (float) Math.max(blame[i] - slope / (squares + 1 + slack), 0);
			moves[i] = sign * (after - blame[i]);
			blame[i] = after;
			isMoved |= moves[i] != 0;
		}
		if (isMoved) {
			move(text, moves);
		}
	}

	private void move(Vector text, float[] moves) {
		for (int i = 0; i < text.numbers().length; i++) {
			add(text.values()[i], moves, text.numbers()[i] * moves.length);
		}
		add(1, moves, this.features * moves.length);
	}

	private void add(float value, float[] moves, int start) {
		for (int i = 0; i < moves.length; i++) {
			this.weights[start + i] += value * moves[i];
		}
	}

	private float[] margins(Vector text) {
		float[] margins = new float[this.labels.size()];
		for (int i = 0; i < text.numbers().length; i++) {
			addTo(margins, text.values()[i], text.numbers()[i] * margins.length);
		}
		addTo(margins, 1, this.features * margins.length);
		return margins;
	}

	private void addTo(float[] margins, float value, int start) {
		for (int i = 0; i < margins.length; i++) {
			margins[i] += value * this.weights[start + i];
		}
	}

	/** How far a text lies on the side of each label: above 0 it bears it. */
	Map<L, Double> marginsOf(Vector text) {
		float[] margins = margins(text);
		Map<L, Double> byLabel = new LinkedHashMap<>();
		for (int i = 0; i < margins.length; i++) {
			byLabel.put(this.labels.get(i), (double) margins[i]);
		}
		return byLabel;
	}

	/** The weight of each feature for this label. */
	IntToDoubleFunction weights(L label) {
		int place = this.labels.indexOf(label);
		return (feature) -> this.weights[feature * this.labels.size() + place];
	}

}
