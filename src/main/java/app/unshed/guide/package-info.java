/**
 * The guided path: a few questions, one a page, and the reasons that may be worth reading
 * about. What is answered travels in the form and is kept nowhere.
 */
@NullMarked
package app.unshed.guide;

import org.jspecify.annotations.NullMarked;
