/**
 * What a request carries, shown to whoever sent it.
 */
@NullMarked
package app.unshed.privacy;

import org.jspecify.annotations.NullMarked;
