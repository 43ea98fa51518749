package app.unshed.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words and short phrases that mean nearly the same in the finder's box.
 *
 * @param synonyms groups of them; each word stands in one group
 */
public record Synonyms(@JsonProperty(required = true) List<List<String>> synonyms) {
}
