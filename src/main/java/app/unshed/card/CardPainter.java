package app.unshed.card;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import app.unshed.content.Drawing;
import app.unshed.content.Fingerprint;

/** Draws a card: paper above, still water below, and the sign of what it is about. */
final class CardPainter {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	/**
	 * To be raised whenever a card is drawn in another way, so that it gets a new
	 * address.
	 */
	static final int VERSION = 2;

	private static final float MARGIN = 76;

	private static final float TOP = 56;

	/** The line between paper and water, as on the first page. */
	private static final Drawing TIDELINE = new Drawing("M0 60C200 10 380 10 600 50s400 46 600 4V200H0Z");

	private static final double SHORE = 456;

	private static final double SIGN = 228;

	private static final float PEN = 11;

	private static final int NAME_BYTES = 16;

	private final SiteLook look;

	/** What every card is drawn with, in short. */
	private final byte[] ingredients;

	CardPainter(SiteLook look) {
		this.look = look;
		this.ingredients = ingredients(look);
	}

	/**
	 * What the picture of a card is called: the same on every machine, and another as
	 * soon as anything in it is.
	 */
	String name(Card card) {
		// A nothing between them, or a letter could move from one to the next unseen.
		String words = String.join("\0", card.siteName(), card.look(), card.sign().path(), card.label(), card.title(),
				card.summary(), "");
		byte[] name = Fingerprint.of(this.ingredients, words.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(name, 0, NAME_BYTES);
	}

	private static byte[] ingredients(SiteLook look) {
		byte[] version = { VERSION };
		return Fingerprint.of(
				Stream
					.concat(Stream.of(version, look.toString().getBytes(StandardCharsets.UTF_8)),
							Stream.of(Typeface.values()).map(Typeface::bytes))
					.toArray(byte[][]::new));
	}

	/** The card as a PNG. */
	byte[] png(Card card) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.addRenderingHints(Map.of(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
					RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
					RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
					RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
			draw(card, graphics);
		}
		finally {
			graphics.dispose();
		}
		return encoded(image);
	}

	private void draw(Card card, Graphics2D graphics) {
		graphics.setColor(this.look.colour("paper"));
		graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		drawWater(card, graphics);
		drawSign(card, graphics);
		CardText text = CardText.of(card);
		text.draw(graphics, this.look, card.look(), MARGIN, TOP + (CardText.HEIGHT - text.height()) / 2);
		if (!card.isDiscreet()) {
			drawWordmark(card, graphics);
		}
	}

	private void drawWater(Card card, Graphics2D graphics) {
		graphics.setColor(this.look.hue(card.look()));
		graphics.setComposite(AlphaComposite.SrcOver.derive(0.11f));
		graphics.fill(AffineTransform.getTranslateInstance(0, SHORE).createTransformedShape(TIDELINE.lines()));
		graphics.setComposite(AlphaComposite.SrcOver);
	}

	private void drawSign(Card card, Graphics2D graphics) {
		graphics.setColor(this.look.hue(card.look()));
		Shape sign = placed(card.sign(), WIDTH - MARGIN - SIGN, TOP + (CardText.HEIGHT - SIGN) / 2, SIGN);
		if (card.isDiscreet()) {
			graphics.fill(sign);
			return;
		}
		graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		graphics.draw(sign);
	}

	/** A drawing with its upper left corner here, this wide and high. */
	private static Shape placed(Drawing drawing, double x, double y, double side) {
		AffineTransform place = AffineTransform.getTranslateInstance(x, y);
		place.scale(side / Drawing.SIDE, side / Drawing.SIDE);
		return place.createTransformedShape(drawing.lines());
	}

	private void drawWordmark(Card card, Graphics2D graphics) {
		graphics.setColor(this.look.colour("tide"));
		graphics.fill(placed(Drawing.DROP, MARGIN - 8, 544, 46));
		graphics.setColor(this.look.colour("ink"));
		TextBlock.of(card.siteName().toLowerCase(Locale.ROOT), Typeface.SERIF, 36, 1, WIDTH)
			.ifPresent((name) -> name.draw(graphics, MARGIN + 40, 546));
	}

	// Not by way of a file, as ImageIO would: nothing is written while pages are served.
	private static byte[] encoded(BufferedImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(image, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
