package app.unshed.card;

import java.awt.Graphics2D;
import java.util.Optional;

/**
 * The words of a card, set as large as its room allows. Nothing is ever cut: what is long
 * is set smaller.
 */
record CardText(TextBlock label, TextBlock title, TextBlock summary, float gap) {

	static final float WIDTH = 780;

	static final float HEIGHT = 400;

	private static final float LARGEST_TITLE = 84;

	private static final float LARGEST_SUMMARY = 34;

	private static final float READABLE_SUMMARY = 27;

	private static final float LABEL = 27;

	private static final float LEAST_GAP = 20;

	private static final float NEXT_SMALLER = 0.97f;

	static CardText of(Card card) {
		float size = LARGEST_TITLE;
		Optional<CardText> fitting = inRoom(card, size);
		while (fitting.isEmpty()) {
			size *= NEXT_SMALLER;
			fitting = inRoom(card, size);
		}
		return fitting.get();
	}

	private static Optional<CardText> inRoom(Card card, float size) {
		return at(card, size).filter((text) -> text.height() <= HEIGHT).map(CardText::balanced);
	}

	private static Optional<CardText> at(Card card, float size) {
		float small = Math.min(LARGEST_SUMMARY, Math.max(size / 2, Math.min(READABLE_SUMMARY, size * 0.75f)));
		Optional<TextBlock> label = TextBlock.of(card.label(), Typeface.SANS, Math.min(LABEL, small), 1.9f, WIDTH);
		Optional<TextBlock> title = TextBlock.of(card.title(), Typeface.SERIF, size, 1.14f, WIDTH);
		Optional<TextBlock> summary = TextBlock.of(card.summary(), Typeface.SANS, small, 1.42f, WIDTH);
		if (label.isEmpty() || title.isEmpty() || summary.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new CardText(label.get(), title.get(), summary.get(), Math.max(LEAST_GAP, size * 0.34f)));
	}

	private CardText balanced() {
		return new CardText(this.label, this.title.balanced(), this.summary.balanced(), this.gap);
	}

	float width() {
		return Math.max(this.label.width(), Math.max(this.title.width(), this.summary.width()));
	}

	float height() {
		return this.label.height() + this.title.height() + this.summary.height()
				+ (this.summary.lines().isEmpty() ? 0 : this.gap);
	}

	/** Draws all of it, the label in the hue of the card. */
	void draw(Graphics2D graphics, SiteLook look, String hue, float x, float y) {
		graphics.setColor(look.hue(hue));
		this.label.draw(graphics, x, y);
		graphics.setColor(look.colour("ink"));
		this.title.draw(graphics, x, y + this.label.height());
		graphics.setColor(look.colour("soft"));
		this.summary.draw(graphics, x, y + this.label.height() + this.title.height() + this.gap);
	}

}
