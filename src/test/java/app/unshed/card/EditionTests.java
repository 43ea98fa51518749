package app.unshed.card;

import java.util.Map;

import app.unshed.content.Drawing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionTests {

	private static final Card SAME = new Card("Unshed", "", Drawing.DROP, "", "Same", "");

	private static final Card OLD = new Card("Unshed", "", Drawing.DROP, "", "Old", "");

	private static final Card NEW = new Card("Unshed", "", Drawing.DROP, "", "New", "");

	private static final Card DISCREET = new Card("", "", Drawing.DROP, "", "Read", "");

	private final CardPainter painter = new CardPainter(SiteLook.read());

	private final Edition first = edition(OLD, Map.of());

	private final Edition second = edition(NEW, this.first.pictures());

	@Test
	void whatStaysIsNotDrawnAgain() {
		byte[] drawn = picture(this.first, SAME).png();
		assertThat(picture(this.second, SAME).png()).isSameAs(drawn);
	}

	@Test
	void aPageThatSomebodyKeptStillHasItsPictureAfterOneEdit() {
		assertThat(picture(this.second, OLD)).isSameAs(picture(this.first, OLD));
		assertThat(edition(NEW, this.second.pictures()).picture(this.painter.name(OLD))).isEmpty();
	}

	@Test
	void noNameButThatOfACardHasAPicture() {
		assertThat(this.second.pictures()).hasSize(3);
		assertThat(this.second.picture("0".repeat(32))).isEmpty();
	}

	private Edition edition(Card changing, Map<String, Picture> earlier) {
		return Edition.of(new Deck(Map.of("/same", SAME, "/changing", changing), DISCREET), this.painter, earlier);
	}

	private Picture picture(Edition edition, Card card) {
		return edition.picture(this.painter.name(card)).orElseThrow();
	}

}
