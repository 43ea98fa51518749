package app.unshed.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.StrategyId;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ContentOfTheDayTests {

	private static final String TALKING = "strategies/talk-to-someone.yaml";

	private final SiteFolder site;

	private final MovableClock clock = new MovableClock();

	ContentOfTheDayTests(@TempDir Path root) throws IOException {
		this.site = SiteFolder.small(root);
	}

	@Test
	void aPageComesAndGoesByItsDatesWithNoRestart() throws IOException {
		this.site.append(TALKING, "publish-from: 2027-03-01\nwithdraw-after: 2027-03-31\n");
		ContentOfTheDay content = new ContentOfTheDay(always(), this.clock);
		this.clock.day("2027-02-28");
		assertThat(shows(content)).isFalse();
		this.clock.day("2027-03-01");
		assertThat(shows(content)).isTrue();
		this.clock.day("2027-03-31");
		assertThat(shows(content)).isTrue();
		this.clock.day("2027-04-01");
		assertThat(shows(content)).isFalse();
		assertThat(content.get().pieces().map(Piece::address)).isNotEmpty()
			.doesNotContain("/strategies/talk-to-someone");
	}

	@Test
	void aDraftIsSeenByEditorsAloneAndOnEveryDay() throws IOException {
		this.site.append(TALKING, "draft: true\npublish-from: 2027-03-01\n");
		this.clock.day("2027-02-28");
		assertThat(shows(new ContentOfTheDay(always(), this.clock))).isTrue();
		this.clock.day("2027-03-02");
		ContentSnapshot published = this.site.load().withoutDrafts();
		assertThat(shows(new ContentOfTheDay(() -> published, this.clock))).isFalse();
	}

	@Test
	void withinADayNothingIsMadeAnew() throws IOException {
		ContentOfTheDay content = new ContentOfTheDay(always(), this.clock);
		assertThat(content.get()).isSameAs(content.get());
	}

	private Supplier<ContentSnapshot> always() {
		ContentSnapshot loaded = this.site.load();
		return () -> loaded;
	}

	private static boolean shows(ContentOfTheDay content) {
		return content.get().strategies().containsKey(new StrategyId("talk-to-someone"));
	}

	/** A clock that shows the day it is told. */
	private static final class MovableClock extends Clock {

		private Instant now = Instant.parse("2026-11-23T12:00:00Z");

		void day(String day) {
			this.now = Instant.parse(day + "T12:00:00Z");
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

	}

}
