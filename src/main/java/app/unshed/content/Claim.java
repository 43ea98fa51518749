package app.unshed.content;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One factual sentence of a page, how sure it is, and what it rests on.
 *
 * @param id the claim's anchor on its page, such as {@code claim-half-feel-blunted}
 * @param references the sources it rests on; empty where a person said it
 * @param saidBy the person whose opinion it is, or none
 * @param against what speaks against it
 * @param formerly anchors it had before, at which links to it still arrive
 */
public record Claim(String id, String text, Strength strength, List<ReferenceId> references, @Nullable PersonId saidBy,
		String against, List<String> formerly) {

	/** With these letters the anchor of every claim begins. */
	public static final String ANCHOR_PREFIX = "claim-";

	/** Every anchor at which links to it arrive, the present one first. */
	public List<String> anchors() {
		return Stream.concat(Stream.of(this.id), this.formerly.stream()).toList();
	}

}
