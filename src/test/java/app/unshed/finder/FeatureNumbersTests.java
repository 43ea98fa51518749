package app.unshed.finder;

import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureNumbersTests {

	private static final int MANY = 100_000;

	private final FeatureNumbers numbers = new FeatureNumbers();

	@Test
	void numbersInTheOrderOfComing() {
		new Random(3).longs(MANY).forEach(this.numbers::add);
		assertThat(this.numbers.size()).isEqualTo(MANY);
		assertThat(new Random(3).longs(MANY).map(this.numbers::of).toArray())
			.isEqualTo(LongStream.range(0, MANY).toArray());
	}

	@Test
	void numbersNothingTwice() {
		assertThat(this.numbers.add(0)).isEqualTo(this.numbers.add(0)).isZero();
		assertThat(this.numbers.add(-1)).isEqualTo(1);
		assertThat(this.numbers.feature(1)).isEqualTo(-1);
	}

	@Test
	void knowsWhatItHasNotSeen() {
		this.numbers.add(5);
		assertThat(this.numbers.of(6)).isEqualTo(FeatureNumbers.UNKNOWN);
		assertThat(this.numbers.of(0)).isEqualTo(FeatureNumbers.UNKNOWN);
	}

}
