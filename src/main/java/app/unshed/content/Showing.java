package app.unshed.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a piece is to be seen, and by whom.
 *
 * @param publishFrom the first day on which it is shown, or none
 * @param withdrawAfter the last day on which it is shown, or none
 * @param draft whether only its editors may see it
 */
public record Showing(@Nullable LocalDate publishFrom, @Nullable LocalDate withdrawAfter, boolean draft) {

	/** Whether this day is one of those on which the piece may be seen. */
	public boolean isOn(LocalDate day) {
		return (this.publishFrom == null || !day.isBefore(this.publishFrom))
				&& (this.withdrawAfter == null || !day.isAfter(this.withdrawAfter));
	}

}
