package app.unshed.delivery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In what coding somebody gets a page. */
class CodingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip, deflate, br, zstd  | BROTLI
			gzip, deflate, br        | BROTLI
			gzip                     | GZIP
			GZIP                     | GZIP
			deflate                  | IDENTITY
			br;q=0.1, gzip;q=0.9     | GZIP
			br;q=0, gzip             | GZIP
			br;q=0, *                | GZIP
			*                        | BROTLI
			identity                 | IDENTITY
			identity;q=1, br;q=0.5   | IDENTITY
			nonsense;;;q=            | IDENTITY
			''                       | IDENTITY
			""")
	void theBestIsWhatTheReaderLikesBestAndThenTheSmallest(String header, Coding best) {
		assertThat(Coding.acceptedBy(header).get(0)).isEqualTo(best);
	}

	@Test
	void whoSaysNothingGetsThePageAsItIs() {
		assertThat(Coding.acceptedBy(null)).containsExactly(Coding.IDENTITY);
	}

	@Test
	void asItIsAPageIsAlwaysTaken() {
		assertThat(Coding.acceptedBy("gzip, identity;q=0")).contains(Coding.IDENTITY);
	}

}
