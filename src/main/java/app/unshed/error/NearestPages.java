package app.unshed.error;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Kind;
import app.unshed.content.Listing;
import app.unshed.content.Nearest;
import app.unshed.content.Piece;
import app.unshed.content.PlainWords;
import app.unshed.content.ShareCode;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;

/** Finds the pages a reader may have meant by an address that is none. */
record NearestPages(ContentSnapshot content) {

	private static final Set<String> SHELVES = Set.of("reasons", "strategies", "people", "references");

	private static final String SENT = SiteAddresses.SHARE.substring(1);

	private static final int MOST = 3;

	/**
	 * The likeliest first: the page on which an unknown place was looked for, one that
	 * has the name in another part of the site or says more of a medicine or a word of
	 * that name, and what is written nearly so.
	 */
	List<PageHead> to(String address) {
		List<String> parts = Stream.of(address.toLowerCase(Locale.ROOT).split("/"))
			.filter((part) -> !part.isEmpty())
			.toList();
		if (SiteAddresses.isDiscreet(address)) {
			return sentDiscreetly(parts.get(parts.size() - 1));
		}
		return near((!parts.isEmpty() && parts.get(0).equals(SENT)) ? parts.subList(1, parts.size()) : parts);
	}

	private List<PageHead> near(List<String> parts) {
		if (parts.isEmpty()) {
			return List.of();
		}
		String last = parts.get(parts.size() - 1);
		Map<String, PageHead> byTitle = new LinkedHashMap<>();
		Stream.of(above(parts), pieces().filter((page) -> name(page).equals(last)), called(last), like(parts))
			.flatMap((pages) -> pages)
			.forEach((page) -> byTitle.putIfAbsent(page.title(), page));
		return byTitle.values().stream().limit(MOST).toList();
	}

	/** The page a code leads to that is nearly this one. */
	private List<PageHead> sentDiscreetly(String code) {
		Map<String, Piece> byCode = new LinkedHashMap<>();
		this.content.pieces().forEach((piece) -> byCode.put(ShareCode.of(piece).value(), piece));
		return Nearest.clearlyMeant(code, byCode.keySet())
			.stream()
			.limit(1)
			.flatMap((near) -> Stream.ofNullable(byCode.get(near))
				.map((piece) -> at(piece, SiteAddresses.ofDiscreet(near))))
			.toList();
	}

	/** The piece whose address the first parts are, at the place the next one names. */
	private Stream<PageHead> above(List<String> parts) {
		String asked = "/" + String.join("/", parts) + "/";
		return this.content.pieces()
			.filter((piece) -> asked.startsWith(piece.address() + "/"))
			.map((piece) -> at(piece, piece.address() + place(asked.substring(piece.address().length() + 1), piece)));
	}

	private static String place(String asked, Piece piece) {
		return piece.places()
			.filter((place) -> asked.equals(place + "/"))
			.map((place) -> "#" + place)
			.findFirst()
			.orElse("");
	}

	/** Where our pages say more of the word or the medicine with this name. */
	private Stream<PageHead> called(String typed) {
		List<String> words = PlainWords.of(typed.replaceAll("[-_+]|%20", " "));
		Stream<String> explained = this.content.glossary()
			.terms()
			.stream()
			.filter((term) -> term.spellings().map(PlainWords::of).anyMatch(words::equals))
			.flatMap((term) -> Stream.ofNullable(term.page()));
		Stream<String> medicines = this.content.vocabulary()
			.medicines()
			.reasonsFor((name) -> PlainWords.of(name).equals(words))
			.map((reason) -> Kind.REASON.address(reason.value()));
		return Stream.concat(explained, medicines)
			.flatMap((address) -> this.content.pieces()
				.filter((piece) -> piece.address().equals(address.replaceFirst("#.*", "")))
				.map((piece) -> at(piece, address)));
	}

	/**
	 * What is written nearly so. Where the first part of the address is nearly that of a
	 * kind of page, they are of this kind.
	 */
	private Stream<PageHead> like(List<String> parts) {
		if (parts.size() == 1) {
			return named(Stream.concat(pieces(), lists()), (names) -> Nearest.clearlyMeant(parts.get(0), names));
		}
		Optional<String> shelf = Nearest.to(parts.get(0), SHELVES, 1).stream().findFirst();
		return shelf.map((kind) -> named(on(kind), (names) -> Nearest.meant(parts.get(1), names)))
			.orElseGet(() -> named(pieces(), (names) -> Nearest.meant(parts.get(parts.size() - 1), names)));
	}

	private static Stream<PageHead> named(Stream<PageHead> pages, UnaryOperator<Collection<String>> meant) {
		Map<String, PageHead> byName = new LinkedHashMap<>();
		pages.forEach((page) -> byName.putIfAbsent(name(page), page));
		return meant.apply(byName.keySet()).stream().map(byName::get);
	}

	private static String name(PageHead page) {
		return page.address().replaceFirst(".*/", "");
	}

	private static PageHead at(Piece piece, String address) {
		return new PageHead(piece.title(), piece.summary(), address);
	}

	private Stream<PageHead> on(String shelf) {
		return switch (shelf) {
			case "reasons" -> heads(this.content.reasons().values());
			case "strategies" -> heads(this.content.strategies().values());
			case "people" -> heads(this.content.people().values());
			default -> this.content.references().byId().values().stream().map(PageHead::of);
		};
	}

	private Stream<PageHead> pieces() {
		return this.content.pieces().map(PageHead::of);
	}

	private Stream<PageHead> lists() {
		Stream<PageHead> pieces = Stream.of("reasons", "strategies")
			.map((list) -> PageHead.of(this.content.site(), list, "/" + list));
		Stream<PageHead> files = Stream.of(Listing.values()).map((list) -> PageHead.of(list, this.content.site()));
		return Stream.concat(pieces, files);
	}

	private static Stream<PageHead> heads(Collection<? extends Piece> pieces) {
		return pieces.stream().map(PageHead::of);
	}

}
