/** The page that says what the hard words of the site mean. */
@NullMarked
package app.unshed.glossary;

import org.jspecify.annotations.NullMarked;
