/**
 * What a reader meets where there is no page, or where we failed: plain words and the way
 * to help.
 */
@NullMarked
package app.unshed.error;

import org.jspecify.annotations.NullMarked;
