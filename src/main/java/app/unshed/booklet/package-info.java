/** All reasons and strategies in one page, made to be printed. */
@NullMarked
package app.unshed.booklet;

import org.jspecify.annotations.NullMarked;
