/**
 * The page that lists what the article we began from held, and what the evidence allows.
 */
@NullMarked
package app.unshed.correction;

import org.jspecify.annotations.NullMarked;
