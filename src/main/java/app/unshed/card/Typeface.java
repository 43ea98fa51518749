package app.unshed.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/** The letters a card is set in, which the application brings along. */
enum Typeface {

	/** For what is said. */
	SERIF("fonts/Literata-SemiBold.ttf", -0.01f),

	/** For all else. */
	SANS("fonts/Inter-Regular.ttf", 0);

	private final ClassPathResource file;

	private final float tracking;

	private @Nullable Font font;

	Typeface(String file, float tracking) {
		this.file = new ClassPathResource(file);
		this.tracking = tracking;
	}

	byte[] bytes() {
		try {
			return this.file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Font sized(float size) {
		return font().deriveFont(Map.of(TextAttribute.SIZE, size, TextAttribute.KERNING, TextAttribute.KERNING_ON,
				TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON, TextAttribute.TRACKING, this.tracking));
	}

	// Not before a card is drawn: a machine that cannot draw letters can still show
	// pages.
	private synchronized Font font() {
		if (this.font == null) {
			this.font = read();
		}
		return this.font;
	}

	private Font read() {
		try (InputStream in = this.file.getInputStream()) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException(this.file + " is no font", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
