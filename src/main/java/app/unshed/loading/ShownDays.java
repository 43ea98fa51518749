package app.unshed.loading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from now on on which the page of a piece may be seen.
 *
 * @param from the first day, or none where it is shown already
 * @param until the last day, or none
 */
record ShownDays(boolean draft, Optional<LocalDate> from, Optional<LocalDate> until) {

	/** Those of a page that is always there. */
	static final ShownDays ALL = new ShownDays(false, Optional.empty(), Optional.empty());

	/** What the file says that has not come true by this day. */
	static ShownDays of(YamlFile file, LocalDate today) {
		return new ShownDays(file.at("/draft").asBoolean(false), file.date("/publish-from").filter(today::isBefore),
				file.date("/withdraw-after"));
	}

	/**
	 * Why a page with these days cannot rely on one with the other's to be there, or
	 * nothing where it can.
	 */
	Optional<String> missing(ShownDays other) {
		if (this.draft) {
			return Optional.empty(); // whoever sees it sees every draft
		}
		if (other.draft) {
			return Optional.of("a draft");
		}
		if (other.until.filter((last) -> this.until.isEmpty() || this.until.get().isAfter(last)).isPresent()) {
			return other.until.map((last) -> "a page that is withdrawn after " + last);
		}
		return other.from.filter((first) -> this.from.isEmpty() || this.from.get().isBefore(first))
			.map((first) -> "a page that is shown only from " + first);
	}

}
