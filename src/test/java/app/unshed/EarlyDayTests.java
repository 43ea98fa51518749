package app.unshed;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import app.unshed.content.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

/** The site on a machine whose clock is behind the days in the content. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class EarlyDayTests {

	@Autowired
	Pages pages;

	@TestBean(name = "fixedClock")
	Clock clock;

	static Clock clock() {
		return Clock.offset(FixedDay.CLOCK, Duration.ofDays(-400));
	}

	@Test
	void theSiteStandsAndHelpIsOnIt(CapturedOutput output) {
		LocalDate checked = this.pages.content().upkeep(Listing.HELPLINES).checked();
		assertThat(checked).isAfter(LocalDate.now(this.clock));
		assertThat(this.pages.get("/help/gb").select(".help-line")).isNotEmpty();
		assertThat(this.pages.get("/reasons/medications").select("h1")).hasSize(1);
		assertThat(output).contains("clock says it is " + LocalDate.now(this.clock), "lies in the future");
	}

}
