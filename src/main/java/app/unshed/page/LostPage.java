package app.unshed.page;

import app.unshed.content.Site;

/**
 * All the page shows that tells a reader that their form could not be read.
 *
 * @param words the group of words that says how to begin again
 * @param why the name of the word that says what happened
 */
public record LostPage(PageHead head, String words, String why) {

	public static LostPage of(Site site, String words, UnreadableFormException ex, String address) {
		return new LostPage(PageHead.of(site, words, address), words, "lost." + ex.why());
	}

}
