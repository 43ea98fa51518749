package app.unshed.meanings;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Asks a language model once what each of many words means, and writes it as a small
 * table of numbers (after model2vec, Tulkens and van Dongen 2024): the model's vector for
 * the word alone, turned to the directions in which words differ most, and the longer the
 * rarer the word. Words are those the model knows whole, in the order of their frequency,
 * and those of our content.
 */
public final class DrawMeanings {

	private static final Path TABLE = Path.of("src/main/resources/meanings/en.bin");

	private static final Path CONTENT = Path.of("content/en");

	private static final Pattern TYPED = Pattern.compile("[\\p{L}'’]{1,30}");

	/** Before it stand marks and single letters. */
	private static final int FIRST_WORD = 1996;

	private static final int DIMENSIONS = 96;

	private static final int AT_ONCE = 64;

	private static final int TURNS = 40;

	private DrawMeanings() {
	}

	public static void main(String[] args) throws IOException, OrtException {
		HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(model("-tokenizer.json"), Map.of());
		Map<String, Integer> ranks = new HashMap<>();
		Map<String, String> words = new TreeMap<>(); // as they are compared, to how they are typed
		for (int i = FIRST_WORD; i < 30_522; i++) {
			String piece = tokenizer.decode(new long[] { i }).strip();
			if (piece.matches("[a-z]{1,30}") && tokenizer.encode(piece, false, false).getIds().length == 1) {
				ranks.putIfAbsent(piece, ranks.size());
				words.putIfAbsent(piece, piece);
			}
		}
		ownWords().forEach(words::put);
		List<String> names = new ArrayList<>(words.keySet());
		float[][] vectors = vectors(words.values().stream().toList(), tokenizer);
		double[][] meanings = turned(vectors);
		for (int i = 0; i < meanings.length; i++) {
			double weight = Math.log(2.0 + ranks.getOrDefault(names.get(i), ranks.size()));
			for (int j = 0; j < DIMENSIONS; j++) {
				meanings[i][j] *= weight;
			}
		}
		write(names, meanings);
	}

	private static InputStream model(String ending) {
		return DrawMeanings.class.getResourceAsStream("/bge-small-en-v1.5" + ending);
	}

	/** The words of our content, each as it is typed most often. */
	private static Map<String, String> ownWords() throws IOException {
		Map<String, Map<String, Integer>> typed = new HashMap<>();
		try (Stream<Path> files = Files.walk(CONTENT)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (file.getParent().endsWith("phrases") || file.endsWith("medicines.yaml")
						|| file.endsWith("synonyms.yaml")) {
					TYPED.matcher(Files.readString(file))
						.results()
						.map(MatchResult::group)
						.map((word) -> word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^'+|'+$", ""))
						.filter((word) -> !word.isEmpty())
						.forEach((word) -> typed.computeIfAbsent(word.replace("'", ""), (key) -> new HashMap<>())
							.merge(word, 1, Integer::sum));
				}
			}
		}
		Map<String, String> words = new HashMap<>();
		typed.forEach((word, forms) -> words.put(word,
				Collections.max(forms.entrySet(), Map.Entry.<String, Integer>comparingByValue()
					.thenComparing(Map.Entry.comparingByKey())).getKey()));
		return words;
	}

	/** What the model makes of each word alone: the mean over its pieces, of length 1. */
	private static float[][] vectors(List<String> words, HuggingFaceTokenizer tokenizer)
			throws IOException, OrtException {
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		float[][] vectors = new float[words.size()][];
		try (OrtSession session = environment.createSession(model(".onnx").readAllBytes())) {
			for (int from = 0; from < vectors.length; from += AT_ONCE) {
				List<String> some = words.subList(from, Math.min(from + AT_ONCE, vectors.length));
				Encoding[] encodings = tokenizer.batchEncode(some);
				long[][] ids = Stream.of(encodings).map(Encoding::getIds).toArray(long[][]::new);
				long[][] mask = Stream.of(encodings).map(Encoding::getAttentionMask).toArray(long[][]::new);
				Map<String, OnnxTensor> asked = Map.of("input_ids", OnnxTensor.createTensor(environment, ids),
						"attention_mask", OnnxTensor.createTensor(environment, mask), "token_type_ids",
						OnnxTensor.createTensor(environment, new long[ids.length][ids[0].length]));
				try (OrtSession.Result result = session.run(asked)) {
					float[][][] states = (float[][][]) result.get(0).getValue();
					for (int i = 0; i < states.length; i++) {
						vectors[from + i] = mean(states[i], mask[i]);
					}
				}
				asked.values().forEach(OnnxTensor::close);
			}
		}
		return vectors;
	}

	private static float[] mean(float[][] states, long[] mask) {
		float[] mean = new float[states[0].length];
		double squares = 0;
		for (int j = 0; j < mean.length; j++) {
			for (int i = 0; i < states.length; i++) {
				mean[j] += states[i][j] * mask[i];
			}
			squares += mean[j] * mean[j];
		}
		for (int j = 0; j < mean.length; j++) {
			mean[j] /= (float) Math.sqrt(squares);
		}
		return mean;
	}

	/** The vectors less their mean, in the directions in which they differ most. */
	private static double[][] turned(float[][] vectors) {
		int size = vectors[0].length;
		double[] mean = new double[size];
		for (float[] vector : vectors) {
			for (int j = 0; j < size; j++) {
				mean[j] += vector[j] / vectors.length;
			}
		}
		double[][] spread = new double[size][size];
		for (float[] vector : vectors) {
			for (int i = 0; i < size; i++) {
				for (int j = 0; j < size; j++) {
					spread[i][j] += (vector[i] - mean[i]) * (vector[j] - mean[j]);
				}
			}
		}
		double[][] directions = directions(spread);
		double[][] turned = new double[vectors.length][DIMENSIONS];
		for (int i = 0; i < vectors.length; i++) {
			for (int d = 0; d < DIMENSIONS; d++) {
				for (int j = 0; j < size; j++) {
					turned[i][d] += (vectors[i][j] - mean[j]) * directions[d][j];
				}
			}
		}
		return turned;
	}

	/** The first principal directions, by turning a frame until it rests. */
	private static double[][] directions(double[][] spread) {
		double[][] frame = new double[DIMENSIONS][spread.length];
		for (int d = 0; d < DIMENSIONS; d++) {
			frame[d][d] = 1;
		}
		for (int turn = 0; turn < TURNS; turn++) {
			for (int d = 0; d < DIMENSIONS; d++) {
				frame[d] = times(spread, frame[d]);
				for (int other = 0; other < d; other++) {
					add(frame[d], frame[other], -product(frame[d], frame[other]));
				}
				double length = Math.sqrt(product(frame[d], frame[d]));
				add(frame[d], frame[d], 1 / length - 1);
			}
		}
		return frame;
	}

	private static double[] times(double[][] matrix, double[] vector) {
		return Stream.of(matrix).mapToDouble((row) -> product(row, vector)).toArray();
	}

	private static double product(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	private static void add(double[] to, double[] other, double times) {
		for (int i = 0; i < to.length; i++) {
			to[i] += times * other[i];
		}
	}

	private static void write(List<String> names, double[][] meanings) throws IOException {
		double most = Stream.of(meanings).flatMapToDouble(java.util.Arrays::stream).map(Math::abs).max().orElseThrow();
		Files.createDirectories(TABLE.getParent());
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(TABLE)))) {
			out.writeInt(names.size());
			out.writeInt(DIMENSIONS);
			for (int i = 0; i < meanings.length; i++) {
				out.writeUTF(names.get(i));
				for (double number : meanings[i]) {
					out.writeByte((int) Math.round(127 * number / most));
				}
			}
		}
	}

}
