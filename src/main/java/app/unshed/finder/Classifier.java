package app.unshed.finder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

/**
 * Tells by a text which label it bears: for each label a linear support vector machine
 * that knows its texts from all others (Fan and others 2008, LIBLINEAR).
 *
 * @param <L> what a label is
 */
final class Classifier<L> {

	/** What a wrong answer costs in training; chosen on the questions to tune on. */
	private static final double COST = 0.5;

	/** More rounds cost time and add nothing on the questions to tune on. */
	private static final int MOST_ROUNDS = 5;

	private static final double PRECISION = 0.1;

	static {
		Linear.disableDebugOutput();
	}

	/** For each label the weight of each feature, and last that of having none. */
	private final Map<L, double[]> weights;

	private final int features;

	/**
	 * Learns from texts.
	 * @param features how many there are
	 * @param labels those of the texts, in the same order
	 */
	Classifier(List<Vector> texts, int features, List<L> labels) {
		this.features = features;
		Feature[][] nodes = texts.stream().map(this::nodes).toArray(Feature[][]::new);
		this.weights = new LinkedHashSet<>(labels).parallelStream()
			.collect(Collectors.toMap((label) -> label, (label) -> train(nodes, labels, label), (a, b) -> a,
					LinkedHashMap::new));
	}

	private Feature[] nodes(Vector text) {
		Feature[] nodes = new Feature[text.numbers().length + 1];
		for (int i = 0; i < text.numbers().length; i++) {
			nodes[i] = new FeatureNode(text.numbers()[i] + 1, text.values()[i]);
		}
		nodes[text.numbers().length] = new FeatureNode(this.features + 1, 1);
		return nodes;
	}

	private double[] train(Feature[][] texts, List<L> labels, L label) {
		Problem problem = new Problem();
		problem.l = texts.length;
		problem.n = this.features + 1;
		problem.x = texts;
		problem.y = labels.stream().mapToDouble((other) -> other.equals(label) ? 1 : -1).toArray();
		Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION, MOST_ROUNDS, 0.1);
		parameter.setRandom(new Random(0)); // the same content gives the same answers
		Model model = Linear.train(problem, parameter);
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		double[] weights = model.getFeatureWeights();
		for (int i = 0; i < weights.length; i++) {
			weights[i] *= sign;
		}
		return weights;
	}

	/** How far a text lies on the side of each label: above 0 it bears it. */
	Map<L, Double> margins(Vector text) {
		Map<L, Double> margins = new LinkedHashMap<>();
		this.weights.forEach((label, weights) -> margins.put(label, text.times(weights) + weights[this.features]));
		return margins;
	}

	/** The weight of each feature for this label. */
	double[] weights(L label) {
		return this.weights.getOrDefault(label, new double[this.features + 1]);
	}

}
