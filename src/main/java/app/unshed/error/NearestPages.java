package app.unshed.error;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.Nearest;
import app.unshed.content.Piece;
import app.unshed.page.PageHead;

/** Finds the pages a reader may have meant by an address that is none. */
record NearestPages(ContentSnapshot content) {

	private static final Set<String> SHELVES = Set.of("reasons", "strategies", "people", "references");

	/**
	 * The likeliest first. Where the first part of the address is nearly that of a kind
	 * of page, they are of this kind.
	 */
	List<PageHead> to(String address) {
		List<String> parts = Stream.of(address.toLowerCase(Locale.ROOT).split("/"))
			.filter((part) -> !part.isEmpty())
			.toList();
		if (parts.isEmpty()) {
			return List.of();
		}
		String last = parts.get(parts.size() - 1);
		return (parts.size() == 1) ? meant(last, Stream.concat(pieces(), lists()))
				: Nearest.to(parts.get(0), SHELVES, 1)
					.stream()
					.findFirst()
					.map((shelf) -> meant(last, on(shelf)))
					.orElseGet(() -> meant(last, pieces()));
	}

	private static List<PageHead> meant(String typed, Stream<PageHead> pages) {
		Map<String, PageHead> byName = new LinkedHashMap<>();
		pages.forEach((page) -> byName.putIfAbsent(page.address().replaceFirst(".*/", ""), page));
		return Nearest.meant(typed, byName.keySet()).stream().map(byName::get).toList();
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
