/** A person says what it is like, and gets the reasons that fit, or help first. */
@NullMarked
package app.unshed.finder;

import org.jspecify.annotations.NullMarked;
