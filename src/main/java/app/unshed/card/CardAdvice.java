package app.unshed.card;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template the cards, as {@code cards}, so that the head can name one. */
@ControllerAdvice
class CardAdvice {

	private final Cards cards;

	CardAdvice(Cards cards) {
		this.cards = cards;
	}

	@ModelAttribute("cards")
	Cards cards() {
		return this.cards;
	}

}
