/** The ways to send a page to somebody, openly or under an address that tells nothing. */
@NullMarked
package app.unshed.share;

import org.jspecify.annotations.NullMarked;
