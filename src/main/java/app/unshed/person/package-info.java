/** The page for somebody whose view the site reports. */
@NullMarked
package app.unshed.person;

import org.jspecify.annotations.NullMarked;
