/** The page for one thing to try, and the list of them. */
@NullMarked
package app.unshed.strategy;

import org.jspecify.annotations.NullMarked;
