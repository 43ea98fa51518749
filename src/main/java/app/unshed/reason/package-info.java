/**
 * The page for one reason, the list of them, and what other pages may ask about reasons.
 */
@NullMarked
package app.unshed.reason;

import org.jspecify.annotations.NullMarked;
