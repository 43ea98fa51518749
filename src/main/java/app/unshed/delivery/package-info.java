/** What makes a drawn page quick to send. */
@NullMarked
package app.unshed.delivery;

import org.jspecify.annotations.NullMarked;
