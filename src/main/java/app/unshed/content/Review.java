package app.unshed.content;

import java.time.LocalDate;

/**
 * A clinician's review of one page.
 *
 * @param by the reviewer, whose page gives role and credentials
 * @param on the day the text was found right
 */
public record Review(PersonId by, LocalDate on) {
}
