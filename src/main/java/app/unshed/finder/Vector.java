package app.unshed.finder;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The features of a text, those alone that it has.
 *
 * @param numbers of the features, rising
 * @param values beside them
 */
record Vector(int[] numbers, float[] values) {

	/** Reads what was written. */
	static Vector read(ByteBuffer in) {
		int[] numbers = new int[in.getInt()];
		float[] values = new float[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = in.getInt();
			values[i] = in.getFloat();
		}
		return new Vector(numbers, values);
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.numbers.length);
		for (int i = 0; i < this.numbers.length; i++) {
			out.writeInt(this.numbers[i]);
			out.writeFloat(this.values[i]);
		}
	}

	/** Where this feature stands, below 0 for one it has not. */
	int placeOf(int number) {
		return Arrays.binarySearch(this.numbers, number);
	}

	/** Those features alone whose number is below this one. */
	Vector below(int number) {
		int place = placeOf(number);
		int size = (place < 0) ? -place - 1 : place;
		return new Vector(Arrays.copyOf(this.numbers, size), Arrays.copyOf(this.values, size));
	}

	/** With more features, whose numbers begin here and are above all it has. */
	Vector and(int first, float[] more) {
		int size = this.numbers.length;
		int[] numbers = Arrays.copyOf(this.numbers, size + more.length);
		float[] values = Arrays.copyOf(this.values, size + more.length);
		for (int i = 0; i < more.length; i++) {
			numbers[size + i] = first + i;
			values[size + i] = more[i];
		}
		return new Vector(numbers, values);
	}

	/** How much two texts share: 1 for the same, where their squares add up to 1. */
	double times(Vector other) {
		double sum = 0;
		int mine = 0;
		int theirs = 0;
		while (mine < this.numbers.length && theirs < other.numbers.length) {
			int apart = Integer.compare(this.numbers[mine], other.numbers[theirs]);
			if (apart == 0) {
				sum += this.values[mine] * other.values[theirs];
			}
			mine += (apart <= 0) ? 1 : 0;
			theirs += (apart >= 0) ? 1 : 0;
		}
		return sum;
	}

	double squares() {
		double sum = 0;
		for (float value : this.values) {
			sum += value * value;
		}
		return sum;
	}

}
