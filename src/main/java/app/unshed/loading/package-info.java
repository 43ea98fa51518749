/**
 * Turns a content folder into a {@code ContentSnapshot}, or into a list of every problem
 * found in it.
 */
@NullMarked
package app.unshed.loading;

import org.jspecify.annotations.NullMarked;
