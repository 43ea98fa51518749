package app.unshed.content;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How what a page says is kept right.
 *
 * @param written the day the first version was finished
 * @param checked the day the facts were last compared with their sources
 * @param nextCheck the day by which they are to be compared again
 * @param reviewed the latest review by a clinician, or none
 * @param changes what has changed since it was written, the newest first
 */
public record Upkeep(LocalDate written, LocalDate checked, LocalDate nextCheck, @Nullable Review reviewed,
		List<Change> changes) {

	/**
	 * Whether the facts should have been compared with their sources again by this day.
	 */
	public boolean isOverdueOn(LocalDate day) {
		return day.isAfter(this.nextCheck);
	}

	/** The day of the newest change, or of the first version. */
	public LocalDate changed() {
		return this.changes.isEmpty() ? this.written : this.changes.get(0).on();
	}

}
