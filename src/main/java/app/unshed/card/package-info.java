/** The picture of each page that a preview shows where somebody pastes its address. */
@NullMarked
package app.unshed.card;

import org.jspecify.annotations.NullMarked;
