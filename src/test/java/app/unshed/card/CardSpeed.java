package app.unshed.card;

import java.util.Arrays;
import java.util.stream.LongStream;

import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;

/**
 * How long all the cards of the site take to draw, the first time in a new JVM and later.
 * Run only by name:
 * {@code ./mvnw test -Dtest=CardSpeed -Dmaven.test.redirectTestOutputToFile=false}.
 */
class CardSpeed {

	private static final int ROUNDS = 4;

	@Test
	void drawsEveryCard() {
		Deck deck = Deck.of(SiteFolder.loadOurs());
		CardPainter painter = new CardPainter(SiteLook.read());
		long[] milliseconds = LongStream.range(0, ROUNDS).map((round) -> draw(deck, painter)).toArray();
		System.out.printf("%d cards: first %d ms, median of the others %d ms; largest %d bytes, all %d%n",
				deck.cards().count(), milliseconds[0],
				Arrays.stream(milliseconds).skip(1).sorted().skip((ROUNDS - 1) / 2).findFirst().orElseThrow(),
				deck.cards().mapToInt((card) -> painter.png(card).length).max().orElseThrow(),
				deck.cards().mapToInt((card) -> painter.png(card).length).sum());
	}

	private static long draw(Deck deck, CardPainter painter) {
		long start = System.nanoTime();
		deck.cards().forEach(painter::png);
		return (System.nanoTime() - start) / 1_000_000;
	}

}
