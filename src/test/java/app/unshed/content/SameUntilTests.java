package app.unshed.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was drawn on one day is right until something else may be shown. */
class SameUntilTests {

	private static final LocalDate TODAY = LocalDate.now(FixedDay.CLOCK);

	private final ContentSnapshot content = SiteFolder.loadOurs();

	private final LocalDate until = this.content.sameUntil(TODAY);

	@Test
	void nothingElseIsShownUntilThen() {
		assertThat(TODAY.datesUntil(this.until)).isNotEmpty().allSatisfy((day) -> {
			assertThat(this.content.on(day)).isEqualTo(this.content.on(TODAY));
			assertThat(overdue(day)).isEqualTo(overdue(TODAY));
		});
	}

	@Test
	void somethingElseMayBeShownThen() {
		boolean isOtherContent = !this.content.on(this.until).equals(this.content.on(TODAY));
		assertThat(isOtherContent || !overdue(this.until).equals(overdue(TODAY))).isTrue();
	}

	/** What is said to be old on a day. */
	private List<Boolean> overdue(LocalDate day) {
		Stream<Boolean> upkeeps = Stream
			.concat(this.content.pieces().map(Piece::upkeep), Stream.of(Listing.values()).map(this.content::upkeep))
			.map((upkeep) -> upkeep.isOverdueOn(day));
		Stream<Boolean> directories = this.content.helplines()
			.international()
			.stream()
			.map((directory) -> directory.isOverdueOn(day));
		return Stream.concat(upkeeps, directories).toList();
	}

}
