package app.unshed.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search came to.
 *
 * @param pages the best first
 * @param missing words of the reader that stand nowhere on the site
 * @param meant the search with each of these that is nearly a word of ours put right
 * @param namesMedicines whether the search is about a medicine, or about stopping one
 */
record Findings(List<FoundPage> pages, List<String> missing, Optional<String> meant, boolean namesMedicines) {

	static final Findings NONE = new Findings(List.of(), List.of(), Optional.empty(), false);

	/** A page, and where on it the words stand. */
	record FoundPage(Passage.Page page, List<Excerpt> excerpts) {
	}

	/**
	 * What a passage says about the words.
	 *
	 * @param html the words marked, everything else escaped
	 */
	record Excerpt(String address, String heading, String html) {
	}

}
