package app.unshed.content;

import org.jspecify.annotations.Nullable;

/**
 * Reasons of one nature: what was learned, what is carried, the body, a treatment.
 *
 * @param mark a sign of its own, or none
 */
public record Family(FamilyId id, String title, String summary, @Nullable Drawing mark) {

	/** What it is known by at a glance. */
	public Drawing sign() {
		return Drawing.orDrop(this.mark);
	}

}
