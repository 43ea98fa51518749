package app.unshed.guide;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SealTests {

	private static final String SHARED = "a key that several copies share!";

	@Test
	void opensWhatItClosedAndWhatACopyWithTheSameKeyClosed() {
		assertThat(new Seal(SHARED).open(new Seal(SHARED).close("1;since=always"))).contains("1;since=always");
	}

	@Test
	void withoutAKeyEachStartMakesItsOwn() {
		Seal seal = new Seal(null);
		String closed = seal.close("1;since=always");
		assertThat(seal.open(closed)).contains("1;since=always");
		assertThat(new Seal(null).open(closed)).isEmpty();
	}

}
