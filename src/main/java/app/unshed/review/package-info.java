/**
 * What an editor should know of the content before it is shown: mistakes, due dates, how
 * hard it is to read.
 */
@NullMarked
package app.unshed.review;

import org.jspecify.annotations.NullMarked;
