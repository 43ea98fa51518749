package app.unshed.finder;

import java.util.Arrays;

/**
 * The features of a text, those alone that it has.
 *
 * @param numbers of the features, rising
 * @param values beside them
 */
record Vector(int[] numbers, double[] values) {

	double at(int number) {
		int place = Arrays.binarySearch(this.numbers, number);
		return (place < 0) ? 0 : this.values[place];
	}

	double times(double[] weights) {
		double sum = 0;
		for (int i = 0; i < this.numbers.length; i++) {
			sum += this.values[i] * weights[this.numbers[i]];
		}
		return sum;
	}

}
