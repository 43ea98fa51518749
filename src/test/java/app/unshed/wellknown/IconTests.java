package app.unshed.wellknown;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.SiteAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The icons show the drop of {@code icon.svg}. After changing it, draw them anew with
 * {@code ./mvnw test -Dtest=IconTests -Dicons=write}.
 */
@PageTest
class IconTests {

	private static final String DROP = "M14 0c3.6 6.2 9 11 9 17.6a9 9.6 0 0 1-18 0C5 11 10.4 6.2 14 0Z";

	private static final Color TIDE = Color.decode("#0f5c6e");

	private static final Color PAPER = Color.decode("#fbf9f5");

	/** The height and width of the drawing in {@code icon.svg}. */
	private static final double SIDE = 28;

	private static final int ICO_HEADER = 22;

	private static final int LARGEST_FILE = 10_000;

	@Autowired
	Pages pages;

	@Test
	void areDrawnFromTheSameDrop() throws IOException {
		assertThat(Path.of("src/main/resources/static/icon.svg")).content()
			.contains("viewBox=\"0 0 28 28\"", "fill=\"#0f5c6e\"", "d=\"" + DROP + "\"");
	}

	@ParameterizedTest
	@CsvSource({ "apple-touch-icon.png, 180", "icon-192.png, 192", "icon-512.png, 512", "favicon.ico, 32" })
	void showItInEachSize(String name, int size) throws IOException {
		boolean isIco = name.endsWith(".ico");
		// A small one fills its place; a phone cuts the corners of a large one.
		BufferedImage drawn = draw(size, isIco ? 1 : 0.6);
		if ("write".equals(System.getProperty("icons"))) {
			Files.write(Path.of("src/main/resources/icons").resolve(name), isIco ? ico(png(drawn), size) : png(drawn));
		}
		byte[] kept = Files.readAllBytes(Path.of("src/main/resources/icons").resolve(name));
		assertThat(kept).hasSizeLessThan(LARGEST_FILE);
		BufferedImage shown = ImageIO
			.read(new ByteArrayInputStream(isIco ? Arrays.copyOfRange(kept, ICO_HEADER, kept.length) : kept));
		assertThat(pixels(shown)).isEqualTo(pixels(drawn));
	}

	@Test
	void areSentAsPicturesThatMayBeKept() {
		assertThat(SiteAddresses.ICONS).allSatisfy((address) -> {
			MockHttpServletResponse answer = this.pages.ask(address);
			assertThat(answer.getStatus()).isEqualTo(200);
			assertThat(answer.getContentType()).startsWith("image/");
			assertThat(answer.getHeader("Cache-Control")).contains("public", "max-age=");
			assertThat(answer.getHeader("ETag")).matches("\"[0-9a-f]{32}\"");
		});
		assertThat(this.pages.ask("/icon-64.png").getStatus()).isEqualTo(404);
	}

	private static BufferedImage draw(int size, double part) {
		boolean isAlone = part == 1;
		BufferedImage image = new BufferedImage(size, size,
				isAlone ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		if (!isAlone) {
			graphics.setColor(PAPER);
			graphics.fillRect(0, 0, size, size);
		}
		graphics.setColor(TIDE);
		double margin = size * (1 - part) / 2;
		AffineTransform place = AffineTransform.getTranslateInstance(margin, margin);
		place.scale(size * part / SIDE, size * part / SIDE);
		graphics.fill(place.createTransformedShape(drop()));
		graphics.dispose();
		return image;
	}

	/** What {@link #DROP} says, stroke by stroke. */
	private static Path2D drop() {
		Path2D drop = new Path2D.Double();
		drop.moveTo(14, 0);
		drop.curveTo(17.6, 6.2, 23, 11, 23, 17.6);
		drop.append(new Arc2D.Double(5, 8, 18, 19.2, 0, -180, Arc2D.OPEN), true);
		drop.curveTo(5, 11, 10.4, 6.2, 14, 0);
		drop.closePath();
		return drop;
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	/** The oldest kind of icon may hold the newest kind of picture. */
	private static byte[] ico(byte[] png, int size) {
		return ByteBuffer.allocate(ICO_HEADER + png.length)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putShort((short) 0)
			.putShort((short) 1)
			.putShort((short) 1)
			.put((byte) size)
			.put((byte) size)
			.putShort((short) 0)
			.putShort((short) 1)
			.putShort((short) 32)
			.putInt(png.length)
			.putInt(ICO_HEADER)
			.put(png)
			.array();
	}

	private static int[] pixels(BufferedImage image) {
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

}
