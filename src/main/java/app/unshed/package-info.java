/**
 * Unshed: a website for a person who asks why they cannot cry. This package wires the
 * others together.
 */
@NullMarked
package app.unshed;

import org.jspecify.annotations.NullMarked;
