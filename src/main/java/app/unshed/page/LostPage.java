package app.unshed.page;

import app.unshed.content.Site;

/**
 * All the page shows that tells a reader that their form could not be read.
 *
 * @param words the group of words that says what happened and how to begin again
 */
public record LostPage(PageHead head, String words) {

	public static LostPage of(Site site, String words, String address) {
		return new LostPage(PageHead.of(site, words, address), words);
	}

}
