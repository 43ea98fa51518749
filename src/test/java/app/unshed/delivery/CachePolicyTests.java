package app.unshed.delivery;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator may change of how long answers are kept. */
class CachePolicyTests {

	@Test
	void aCacheInFrontIsToldByTheHeaderThatItReads() {
		assertThat(CachePolicy.HELPLINES.headers(settings("Surrogate-Control", false)))
			.containsOnlyKeys("Cache-Control", "Surrogate-Control");
	}

	@Test
	void withoutThatHeaderOnlyTheOneForEverybodyIsSent() {
		for (CachePolicy policy : CachePolicy.values()) {
			assertThat(policy.headers(settings("", false))).containsOnlyKeys("Cache-Control");
		}
	}

	@Test
	void plainCachingSaysHowLongAndNothingElse() {
		for (CachePolicy policy : CachePolicy.values()) {
			assertThat(policy.headers(settings("CDN-Cache-Control", true))).containsOnlyKeys("Cache-Control")
				.allSatisfy((name, value) -> assertThat(value).matches("max-age=\\d+|no-store"));
		}
		assertThat(CachePolicy.NEVER.headers(settings("", true))).containsEntry("Cache-Control", "no-store");
	}

	@Test
	void noPolicyForbidsACacheToServeWhatIsStale() {
		for (CachePolicy policy : CachePolicy.values()) {
			assertThat(policy.headers(settings("CDN-Cache-Control", false)).toString()).doesNotContain("s-maxage",
					"must-revalidate");
		}
	}

	private static DeliverySettings settings(String edgeHeader, boolean plainCaching) {
		return new DeliverySettings(edgeHeader, plainCaching, false, Duration.ofSeconds(10), Duration.ofSeconds(60),
				Duration.ofSeconds(30), 0, DataSize.ofKilobytes(8), DataSize.ofKilobytes(32), DataSize.ofKilobytes(64),
				false);
	}

}
