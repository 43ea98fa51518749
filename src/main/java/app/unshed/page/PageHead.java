package app.unshed.page;

import java.time.LocalDate;

import app.unshed.content.Helplines.Country;
import app.unshed.content.Listing;
import app.unshed.content.Piece;
import app.unshed.content.Reference;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of a page.
 *
 * @param title without the name of the site
 * @param description one sentence, as a search engine or a preview shows it
 * @param address the one address of the page, from the root of the site
 * @param dates how old what it says is, or none where it only leads on
 */
public record PageHead(String title, String description, String address, @Nullable Dates dates) {

	/** The head of a page that has no dates of its own. */
	public PageHead(String title, String description, String address) {
		this(title, description, address, null);
	}

	/**
	 * How old a page is.
	 *
	 * @param published the day from which readers could see the first version
	 * @param modified the last day on which something in it changed
	 */
	public record Dates(LocalDate published, LocalDate modified) {

		static Dates of(Piece piece) {
			return new Dates(piece.published(), piece.changed());
		}

	}

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
		return new PageHead(piece.title(), piece.summary(), piece.address(), Dates.of(piece));
	}

	/** The head of the page that shows this source. */
	public static PageHead of(Reference reference) {
		return new PageHead(reference.title(), reference.supports().get(0), reference.address());
	}

	/** The head of the page that shows the lines of this country. */
	public static PageHead of(Country country, Site site) {
		PageHead words = of(site, "country", SiteAddresses.ofHelp(country.slug()));
		return new PageHead(words.title().replace("{0}", country.name()),
				words.description().replace("{0}", country.name()), words.address());
	}

}
