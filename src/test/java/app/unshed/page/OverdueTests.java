package app.unshed.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Piece;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

/** On a day long after every page was due to be checked. */
@PageTest
class OverdueTests {

	private static final LocalDate DAY = LocalDate.of(2040, 1, 1);

	@Autowired
	Pages pages;

	@TestBean(name = "fixedClock")
	Clock clock;

	static Clock clock() {
		return Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	}

	@Test
	void aPageThatIsOverdueSaysSoAboveItsText() {
		String overdue = this.pages.word("dates.overdue").replaceFirst("\\{0}.*", "");
		assertThat(this.pages.content().pieces().map(Piece::address)).isNotEmpty()
			.allSatisfy((address) -> assertThat(
					this.pages.get(address).select(".section").first().previousElementSiblings().eachText())
				.anyMatch((text) -> text.startsWith(overdue)));
	}

}
