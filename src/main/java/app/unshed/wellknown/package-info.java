/**
 * The files that programs look for by name: what may be listed, whom to tell, the icons.
 */
@NullMarked
package app.unshed.wellknown;

import org.jspecify.annotations.NullMarked;
