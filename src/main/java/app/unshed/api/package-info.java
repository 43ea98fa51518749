/**
 * The content for programs, in JSON: what each address of the API promises, and the page
 * that says so.
 */
@NullMarked
package app.unshed.api;

import org.jspecify.annotations.NullMarked;
