/** Every part of the templates in every state, for whoever changes one. */
@NullMarked
package app.unshed.parts;

import org.jspecify.annotations.NullMarked;
