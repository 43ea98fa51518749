package app.unshed.card;

import app.unshed.content.Drawing;
import app.unshed.content.Site;

/**
 * What the picture of a page says.
 *
 * @param siteName the name of the site, or nothing where the picture must not tell it
 * @param look the family whose hue it has, or nothing for that of the site
 * @param sign what stands beside the words
 * @param label a word or two on what kind of page it is, or nothing
 */
public record Card(String siteName, String look, Drawing sign, String label, String title, String summary) {

	private static final Drawing SPOT = new Drawing("M0 12a12 12 0 0 1 24 0a12 12 0 0 1-24 0Z");

	/** Says nothing of the topic, for a screen that others can see. */
	static Card discreet(Site site) {
		return new Card("", "", SPOT, "", site.word("card.discreet").orElseThrow(), "");
	}

	/** Whether nobody may learn from it whose page it is. */
	public boolean isDiscreet() {
		return this.siteName.isEmpty();
	}

}
