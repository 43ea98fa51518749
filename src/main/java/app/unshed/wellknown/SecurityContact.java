package app.unshed.wellknown;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * Whom the operator wants to be told of a hole in the site.
 *
 * @param address a mail, web or telephone address, or none
 */
public record SecurityContact(@Nullable URI address) {
}
