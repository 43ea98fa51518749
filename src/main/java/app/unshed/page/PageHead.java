package app.unshed.page;

import app.unshed.content.Listing;
import app.unshed.content.Piece;
import app.unshed.content.Site;

/**
 * What stands in the head of a page.
 *
 * @param title without the name of the site
 * @param description one sentence, as a search engine or a preview shows it
 * @param address the one address of the page, from the root of the site
 */
public record PageHead(String title, String description, String address) {

	/**
	 * The head of a page that is no piece: its title and description are among the words
	 * of the site.
	 */
	public static PageHead of(Site site, String group, String address) {
		return new PageHead(word(site, group + ".title"), word(site, group + ".description"), address);
	}

	/** The head of a page that lists what stands in one file. */
	public static PageHead of(Listing listing, Site site) {
		return of(site, listing.words(), listing.address());
	}

	private static String word(Site site, String code) {
		return site.word(code).orElseThrow(() -> new IllegalStateException("site.yaml has no word '" + code + "'"));
	}

	/** The head of the page that shows this piece. */
	public static PageHead of(Piece piece) {
		return new PageHead(piece.title(), piece.summary(), piece.address());
	}

}
