package app.unshed.page;

import java.util.Optional;

import app.unshed.content.Piece;
import app.unshed.content.ShareCode;
import app.unshed.content.SiteAddresses;

/**
 * What can be sent to somebody: a page, or one place on it.
 *
 * @param page the title of the page it is, or is on
 * @param title what is sent, in words
 * @param address where it is, from the root of the site
 * @param code by which the page can be sent without saying what it is about
 * @param place by which the place on it can be, or none where it is the whole page
 */
public record Share(String page, String title, String address, ShareCode code, Optional<ShareCode> place) {

	/** The page of a piece. */
	public static Share of(Piece piece) {
		return new Share(piece.title(), piece.title(), piece.address(), ShareCode.of(piece), Optional.empty());
	}

	/** A heading or a claim of a piece. */
	public static Share of(Piece piece, String title, String anchor) {
		ShareCode code = ShareCode.of(piece);
		return new Share(piece.title(), title, piece.address() + "#" + anchor, code, Optional.of(code.place(anchor)));
	}

	/** The address that says nothing of what is there. */
	public String discreetAddress() {
		return SiteAddresses.ofDiscreet(this.code.value()) + inPlace("#");
	}

	/** The square that leads a phone to the discreet address, as a picture. */
	public String discreetPictureAddress() {
		return SiteAddresses.ofDiscreetQr(this.code.value(), inPlace("/"));
	}

	private String inPlace(String stroke) {
		return this.place.map((code) -> stroke + code).orElse("");
	}

	/** The page with all the ways to send this. */
	public String waysAddress() {
		return SiteAddresses.ofShare(this.address);
	}

	/** The page with all the ways to send one place on this page. */
	public String waysAddress(String anchor) {
		return waysAddress() + "/" + anchor;
	}

	/** What a letter that sends this says: which place it is, and the address. */
	public String letter(String address) {
		return this.place.isPresent() ? this.title + "\n\n" + address : address;
	}

	/** The square that leads a phone here, as a picture. */
	public String pictureAddress() {
		int anchor = this.address.indexOf('#');
		return SiteAddresses.ofQr(this.code.value(), (anchor < 0) ? "" : "/" + this.address.substring(anchor + 1));
	}

}
