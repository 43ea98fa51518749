package app.unshed.content;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a piece is kept right, and when it is to be seen.
 *
 * @param written the day the first version was finished
 * @param checked the day the facts were last compared with their sources
 * @param nextCheck the day by which they are to be compared again
 * @param reviewed the latest review by a clinician, or none
 * @param changes what has changed since it was written, the newest first
 * @param publishFrom the first day on which it is shown, or none
 * @param withdrawAfter the last day on which it is shown, or none
 * @param draft whether only its editors may see it
 */
public record Upkeep(LocalDate written, LocalDate checked, LocalDate nextCheck, @Nullable Review reviewed,
		List<Change> changes, @Nullable LocalDate publishFrom, @Nullable LocalDate withdrawAfter, boolean draft) {

	/**
	 * Whether the facts should have been compared with their sources again by this day.
	 */
	public boolean isOverdueOn(LocalDate day) {
		return day.isAfter(this.nextCheck);
	}

	/** Whether this day is one of those on which the piece may be seen. */
	public boolean isShownOn(LocalDate day) {
		return (this.publishFrom == null || !day.isBefore(this.publishFrom))
				&& (this.withdrawAfter == null || !day.isAfter(this.withdrawAfter));
	}

	/** The day from which readers could see the first version. */
	public LocalDate published() {
		return (this.publishFrom != null) ? this.publishFrom : this.written;
	}

}
