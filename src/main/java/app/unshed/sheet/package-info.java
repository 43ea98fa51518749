/**
 * The sheet to hand over: one printed page for a doctor or therapist, made from one form
 * and kept nowhere, or blank for a pen.
 */
@NullMarked
package app.unshed.sheet;

import org.jspecify.annotations.NullMarked;
