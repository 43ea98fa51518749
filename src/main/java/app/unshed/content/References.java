package app.unshed.content;

import java.util.Map;

/** The only sources that may be cited, in the order of their file. */
public record References(Upkeep upkeep, Map<ReferenceId, Reference> byId) {
}
