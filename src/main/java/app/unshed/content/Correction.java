package app.unshed.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A point at which the article the site began from goes past the evidence.
 *
 * @param id its anchor on the page of corrections
 * @param held what the article held, in our words
 * @param allows what the evidence allows
 * @param page where our pages say so, as an address of ours
 * @param formerly anchors it had before, at which links to it still arrive
 */
public record Correction(String id, String held, String allows,
		@JsonProperty(required = true) List<ReferenceId> references, String page, List<String> formerly) {
}
