package app.unshed.card;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cards of one edition of the content.
 *
 * @param pictures of this edition, by name
 * @param earlier of the one before: a page that somebody keeps may still name them
 */
record Edition(Deck deck, Map<String, Picture> pictures, Map<String, Picture> earlier) {

	/** Takes over every picture that is still right. */
	static Edition of(Deck deck, CardPainter painter, Map<String, Picture> earlier) {
		Map<String, Picture> pictures = deck.cards()
			.collect(Collectors.toMap(painter::name, Function.identity(), (one, same) -> one))
			.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
					(card) -> Optional.ofNullable(earlier.get(card.getKey()))
						.orElseGet(() -> new Picture(() -> painter.png(card.getValue())))));
		return new Edition(deck, pictures, earlier);
	}

	/** The picture with this name, or none. */
	Optional<Picture> picture(String name) {
		return Optional.ofNullable(this.pictures.get(name)).or(() -> Optional.ofNullable(this.earlier.get(name)));
	}

}
