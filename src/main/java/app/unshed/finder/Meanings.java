package app.unshed.finder;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * What words mean, as a language model sees it: words used alike point the same way, so
 * that one the phrase book lacks is near those it has. The table of a language is drawn
 * by {@code src/meanings}; where it has none, no word means anything here, and all else
 * goes on.
 */
final class Meanings {

	private final FeatureNumbers words = new FeatureNumbers();

	/** The numbers of one word after those of another. */
	private final byte[] table;

	private final int dimensions;

	private Meanings(DataInputStream in) throws IOException {
		int size = in.readInt();
		this.dimensions = in.readInt();
		this.table = new byte[size * this.dimensions];
		for (int i = 0; i < size; i++) {
			this.words.add(TextFeatures.number(in.readUTF()));
			in.readFully(this.table, i * this.dimensions, this.dimensions);
		}
	}

	private Meanings() {
		this.dimensions = 0;
		this.table = new byte[0];
	}

	static Meanings in(Locale language) {
		try (InputStream in = Meanings.class
			.getResourceAsStream("/meanings/%s.bin".formatted(language.getLanguage()))) {
			return (in == null) ? new Meanings()
					: new Meanings(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many numbers tell a meaning. */
	int dimensions() {
		return this.dimensions;
	}

	/** What all these words mean together, of length 1, or 0 where none is known. */
	float[] of(List<String> words) {
		float[] sum = new float[this.dimensions];
		words.forEach((word) -> addTo(sum, word));
		double length = length(sum);
		for (int i = 0; length > 0 && i < sum.length; i++) {
			sum[i] /= (float) length;
		}
		return sum;
	}

	/** What each word adds to what all mean together, counted along these weights. */
	double[] shares(List<String> words, float[] weights) {
		float[] sum = new float[this.dimensions];
		double[] shares = new double[words.size()];
		for (int i = 0; i < shares.length; i++) {
			float[] one = new float[this.dimensions];
			addTo(one, words.get(i));
			for (int j = 0; j < one.length; j++) {
				sum[j] += one[j];
				shares[i] += one[j] * weights[j];
			}
		}
		double length = length(sum);
		for (int i = 0; length > 0 && i < shares.length; i++) {
			shares[i] /= length;
		}
		return shares;
	}

	private void addTo(float[] sum, String word) {
		int number = this.words.of(TextFeatures.number(word));
		for (int i = 0; number != FeatureNumbers.UNKNOWN && i < sum.length; i++) {
			sum[i] += this.table[number * this.dimensions + i];
		}
	}

	private static double length(float[] numbers) {
		double squares = 0;
		for (float number : numbers) {
			squares += number * number;
		}
		return Math.sqrt(squares);
	}

}
