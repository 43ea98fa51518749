/** What Unshed says, as plain records: no file, no address bar, no page. */
@NullMarked
package app.unshed.content;

import org.jspecify.annotations.NullMarked;
