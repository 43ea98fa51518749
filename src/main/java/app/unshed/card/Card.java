package app.unshed.card;

import app.unshed.content.Site;

/**
 * What the picture of a page says.
 *
 * @param siteName the name of the site, or nothing where the picture must not tell it
 * @param look the family whose hue and mark it has, or nothing for those of the site
 * @param label a word or two on what kind of page it is, or nothing
 */
public record Card(String siteName, String look, String label, String title, String summary) {

	/** Says nothing of the topic, for a screen that others can see. */
	static Card discreet(Site site) {
		return new Card("", "", "", site.word("card.discreet").orElseThrow(), "");
	}

	/** Whether nobody may learn from it whose page it is. */
	public boolean isDiscreet() {
		return this.siteName.isEmpty();
	}

}
