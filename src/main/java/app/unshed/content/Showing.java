package app.unshed.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When a piece is to be seen, and by whom.
 *
 * @param publishFrom the first day on which it is shown, or none
 * @param withdrawAfter the last day on which it is shown, or none
 * @param draft whether only its editors may see it
 */
public record Showing(@Nullable LocalDate publishFrom, @Nullable LocalDate withdrawAfter, boolean draft) {

	/** The last day before it is shown, and the last on which it is. */
	Stream<LocalDate> lastDays() {
		return Stream
			.of(Optional.ofNullable(this.publishFrom).map((first) -> first.minusDays(1)),
					Optional.ofNullable(this.withdrawAfter))
			.flatMap(Optional::stream);
	}

	/** Whether this day is one of those on which the piece may be seen. */
	public boolean isOn(LocalDate day) {
		return (this.publishFrom == null || !day.isBefore(this.publishFrom))
				&& (this.withdrawAfter == null || !day.isAfter(this.withdrawAfter));
	}

}
