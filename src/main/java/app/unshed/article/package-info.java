/** The long read and the other texts that have an address of their own. */
@NullMarked
package app.unshed.article;

import org.jspecify.annotations.NullMarked;
