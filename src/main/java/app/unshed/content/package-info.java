/** What Unshed says, as plain records, and the addresses at which it says it. */
@NullMarked
package app.unshed.content;

import org.jspecify.annotations.NullMarked;
