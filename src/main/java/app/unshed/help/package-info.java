/** Whom to call, in every country we know lines for. */
@NullMarked
package app.unshed.help;

import org.jspecify.annotations.NullMarked;
