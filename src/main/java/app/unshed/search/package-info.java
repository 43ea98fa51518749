/** Plain search, for a reader who knows the word. */
@NullMarked
package app.unshed.search;

import org.jspecify.annotations.NullMarked;
