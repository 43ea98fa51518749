/**
 * What every page has, whatever it is about: its head, its frame, its words, its
 * evidence.
 */
@NullMarked
package app.unshed.page;

import org.jspecify.annotations.NullMarked;
