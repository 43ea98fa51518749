/** Which content is shown now: read when, and for which day. */
@NullMarked
package app.unshed.edition;

import org.jspecify.annotations.NullMarked;
