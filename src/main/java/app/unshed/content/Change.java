package app.unshed.content;

import java.time.LocalDate;

/**
 * Something a reader of an earlier version should know has changed on a page.
 *
 * @param on the day from which the page said so
 * @param what one sentence
 */
public record Change(LocalDate on, String what) {
}
