package app.unshed.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Drawing;
import app.unshed.content.FamilyId;
import app.unshed.content.Kind;
import app.unshed.content.Piece;
import app.unshed.content.Reason;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;

/**
 * All the cards there are.
 *
 * @param byAddress the card of each page
 * @param discreet the one that says nothing of the topic
 */
record Deck(Map<String, Card> byAddress, Card discreet) {

	static Deck of(ContentSnapshot content) {
		Map<String, Card> cards = new LinkedHashMap<>();
		Site site = content.site();
		Stream.concat(SiteAddresses.FIXED.stream(), Stream.of(SiteAddresses.BOOKLET))
			.map((address) -> fixed(site, address))
			.forEach((head) -> cards.put(head.address(), card(head, "", Drawing.DROP, Optional.empty(), site)));
		content.pieces().forEach((piece) -> cards.put(piece.address(), card(piece, content)));
		content.helplines()
			.countries()
			.stream()
			.map((country) -> PageHead.of(country, site))
			.forEach((head) -> cards.put(head.address(), card(head, "", Drawing.DROP, site.word("found.help"), site)));
		content.references()
			.byId()
			.values()
			.stream()
			.map(PageHead::of)
			.forEach((head) -> cards.put(head.address(),
					card(head, "", Drawing.DROP, site.word("found.reference"), site)));
		return new Deck(cards, Card.discreet(site));
	}

	/**
	 * The card of the page at this address. What can be sent has the card of the page it
	 * is on; an address without a page has that of the first.
	 */
	Card of(String address) {
		String sent = address.replaceFirst("^" + SiteAddresses.SHARE + "/", "/");
		return Stream.of(sent, sent.replaceFirst("/[^/]*$", ""), SiteAddresses.HOME)
			.flatMap((known) -> Stream.ofNullable(this.byAddress.get(known)))
			.findFirst()
			.orElseThrow();
	}

	/** Every card, each once. */
	Stream<Card> cards() {
		return Stream.concat(this.byAddress.values().stream(), Stream.of(this.discreet)).distinct();
	}

	private static PageHead fixed(Site site, String address) {
		String words = switch (address) {
			case SiteAddresses.HOME -> "home";
			case SiteAddresses.BLANK_SHEET -> "blank-paper";
			default -> address.substring(1);
		};
		return PageHead.of(site, words, address);
	}

	private static Card card(Piece piece, ContentSnapshot content) {
		PageHead head = PageHead.of(piece);
		if (piece instanceof Reason reason) {
			return card(head, reason.family().value(), reason.sign(), title(reason.family(), content), content.site());
		}
		return card(head, "", piece.sign(), label(piece.kind(), content.site()), content.site());
	}

	private static Optional<String> title(FamilyId family, ContentSnapshot content) {
		return content.families()
			.stream()
			.filter((known) -> known.id().equals(family))
			.map((known) -> known.title())
			.findFirst();
	}

	private static Optional<String> label(Kind kind, Site site) {
		return (kind != Kind.ARTICLE) ? site.word("found." + kind.noun()) : Optional.empty();
	}

	private static Card card(PageHead head, String look, Drawing sign, Optional<String> label, Site site) {
		return new Card(site.name(), look, sign, label.orElse(""), head.title(), head.description());
	}

}
