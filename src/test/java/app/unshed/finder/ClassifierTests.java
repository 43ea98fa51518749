package app.unshed.finder;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** The classifier learns what the library learns that its method is from. */
class ClassifierTests {

	private static final int FEATURES = 40;

	private static final int TEXTS = 300;

	private final List<Vector> texts = texts(new Random(7));

	private final List<Integer> labels = this.texts.stream().map((text) -> text.numbers()[0] % 3).toList();

	private final Classifier<Integer> classifier = new Classifier<>(this.texts, FEATURES, this.labels);

	@Test
	void tellsTheTextsItHasLearned() {
		long right = IntStream.range(0, TEXTS).filter((i) -> best(this.texts.get(i)) == this.labels.get(i)).count();
		assertThat(right).isGreaterThan(TEXTS * 9 / 10);
	}

	@Test
	void comesNearToWhatLiblinearLearnsInManyRounds() {
		Model model = liblinear(0);
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		double[] weights = model.getFeatureWeights();
		for (int i = 0; i <= FEATURES; i++) {
			assertThat(this.classifier.weights(0).applyAsDouble(i)).isCloseTo(sign * weights[i], offset(0.1));
		}
	}

	@Test
	void learnsTheSameFromTheSame() {
		Classifier<Integer> again = new Classifier<>(this.texts, FEATURES, this.labels);
		assertThat(again.marginsOf(this.texts.get(0))).isEqualTo(this.classifier.marginsOf(this.texts.get(0)));
	}

	private int best(Vector text) {
		return this.classifier.marginsOf(text)
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.orElseThrow()
			.getKey();
	}

	private Model liblinear(int label) {
		Problem problem = new Problem();
		problem.l = TEXTS;
		problem.n = FEATURES + 1;
		problem.x = this.texts.stream().map(ClassifierTests::nodes).toArray(Feature[][]::new);
		problem.y = this.labels.stream().mapToDouble((other) -> (other == label) ? 1 : -1).toArray();
		Linear.disableDebugOutput();
		return Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 0.5, 0.0001, 1000, 0.1));
	}

	private static Feature[] nodes(Vector text) {
		return IntStream.rangeClosed(0, text.numbers().length)
			.mapToObj((i) -> (i < text.numbers().length) ? new FeatureNode(text.numbers()[i] + 1, text.values()[i])
					: new FeatureNode(FEATURES + 1, 1))
			.toArray(Feature[]::new);
	}

	/** Of five features each; the first one says which label it bears. */
	private static List<Vector> texts(Random random) {
		return IntStream.range(0, TEXTS).mapToObj((i) -> {
			int[] numbers = IntStream
				.concat(IntStream.of(random.nextInt(FEATURES / 4)),
						random.ints(FEATURES / 4, FEATURES).distinct().limit(4).sorted())
				.toArray();
			return new Vector(numbers, new float[] { 0.6f, 0.4f, 0.4f, 0.4f, 0.4f });
		}).toList();
	}

}
