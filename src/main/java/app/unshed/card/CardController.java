package app.unshed.card;

import app.unshed.content.SiteAddresses;
import app.unshed.page.LastingAnswer;
import app.unshed.page.NoSuchPageException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers with the picture of a card: always the PNG, whatever else a program says it
 * would rather have.
 */
@Controller
class CardController {

	private final Cards cards;

	CardController(Cards cards) {
		this.cards = cards;
	}

	@GetMapping(SiteAddresses.CARDS + "{name}.png")
	ResponseEntity<byte[]> card(@PathVariable String name) {
		byte[] png = this.cards.png(name).orElseThrow(NoSuchPageException::new);
		return LastingAnswer.of(png, MediaType.IMAGE_PNG);
	}

}
