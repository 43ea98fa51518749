package app.unshed.card;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text broken into lines.
 *
 * @param measurer knows how wide each of its words is
 * @param leading from one baseline to the next
 */
record TextBlock(LineBreakMeasurer measurer, int length, List<TextLayout> lines, float leading) {

	private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

	private static final int NARROWINGS = 6;

	/** The text in lines of this width at most, or none where a word is wider. */
	static Optional<TextBlock> of(String text, Typeface face, float size, float leading, float width) {
		// A space, since no text at all cannot be measured.
		AttributedString set = new AttributedString(text + " ");
		set.addAttribute(TextAttribute.FONT, face.sized(size));
		return new TextBlock(new LineBreakMeasurer(set.getIterator(), SMOOTH), text.length(), List.of(), size * leading)
			.broken(width);
	}

	/** The same in as many lines, but all of them about as long. */
	TextBlock balanced() {
		TextBlock best = this;
		float wideEnough = width();
		float tooNarrow = wideEnough / 2;
		for (int i = 0; i < NARROWINGS; i++) {
			float between = (tooNarrow + wideEnough) / 2;
			Optional<TextBlock> narrower = broken(between).filter((block) -> block.lines().size() == this.lines.size());
			if (narrower.isPresent()) {
				best = narrower.get();
				wideEnough = between;
			}
			else {
				tooNarrow = between;
			}
		}
		return best;
	}

	private Optional<TextBlock> broken(float width) {
		List<TextLayout> broken = new ArrayList<>();
		this.measurer.setPosition(0);
		while (this.measurer.getPosition() < this.length) {
			TextLayout line = this.measurer.nextLayout(width, this.length, true);
			if (line == null) {
				return Optional.empty();
			}
			broken.add(line);
		}
		return Optional.of(new TextBlock(this.measurer, this.length, broken, this.leading));
	}

	float height() {
		return this.lines.size() * this.leading;
	}

	/** The longest line. */
	float width() {
		return this.lines.stream().map(TextLayout::getVisibleAdvance).max(Float::compare).orElse(0f);
	}

	/** Draws it in the present colour, below and to the right of this point. */
	void draw(Graphics2D graphics, float x, float y) {
		float top = y;
		for (TextLayout line : this.lines) {
			float slack = this.leading - line.getAscent() - line.getDescent();
			line.draw(graphics, x, top + slack / 2 + line.getAscent());
			top += this.leading;
		}
	}

}
