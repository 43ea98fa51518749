/** The first page: the reasons by family, and the way to help. */
@NullMarked
package app.unshed.home;

import org.jspecify.annotations.NullMarked;
