/** What a page says of itself to programs, in the words of schema.org. */
@NullMarked
package app.unshed.data;

import org.jspecify.annotations.NullMarked;
