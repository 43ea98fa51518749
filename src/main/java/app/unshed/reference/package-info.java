/** The sources: all of them, and for each one what rests on it. */
@NullMarked
package app.unshed.reference;

import org.jspecify.annotations.NullMarked;
