package app.unshed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The day on which page tests read the site: one on which nothing is overdue, however
 * late they run, and no date lies in the future. Whoever checks a page on a later day
 * moves it on.
 */
@TestConfiguration(proxyBeanMethods = false)
public class FixedDay {

	public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

	@Bean
	@Primary
	Clock fixedClock() {
		return CLOCK;
	}

}
