/**
 * Which content is shown now: read when, for which day, and the same for a whole request.
 */
@NullMarked
package app.unshed.edition;

import org.jspecify.annotations.NullMarked;
