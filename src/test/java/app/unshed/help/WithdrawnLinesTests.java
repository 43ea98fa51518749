package app.unshed.help;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import app.unshed.PageTest;
import app.unshed.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

/** On a day after every line was to be compared again. */
@PageTest
class WithdrawnLinesTests {

	private static final LocalDate DAY = LocalDate.of(2040, 1, 1);

	@Autowired
	Pages pages;

	@TestBean(name = "fixedClock")
	Clock clock;

	static Clock clock() {
		return Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	}

	@Test
	void aNumberNobodyComparedInTimeIsNoLongerShownButEmergencyAndDirectoriesAre() {
		assertThat(this.pages.content().helplines().countries()).isNotEmpty().allSatisfy((country) -> {
			Document page = this.pages.get("/help/" + country.slug());
			assertThat(page.select(".help-line")).isEmpty();
			assertThat(page.select("#emergency a[href^=tel:]")).hasSameSizeAs(country.emergency());
			assertThat(page.select("#directories a[href^=https:]")).isNotEmpty();
		});
	}

	@Test
	void theListOfCountriesOffersOnlyEmergencyNumbers() {
		assertThat(this.pages.get("/help").select("#countries a[href^=tel:]")).hasSameSizeAs(
				this.pages.content().helplines().countries().stream().flatMap((c) -> c.emergency().stream()).toList());
	}

}
