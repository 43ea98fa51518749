package app.unshed.content;

import java.awt.geom.Path2D;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A sign drawn by one pen on a square of 24 by 24.
 *
 * @param path what the pen does, as SVG path data without turned arcs and quadratic
 * curves
 */
public record Drawing(@JsonValue String path) {

	/** How wide and how high the square is. */
	public static final int SIDE = 24;

	/** How wide the pen is. */
	public static final double PEN = 1.5;

	/** The letters and numbers of which a path may be made, as a regular expression. */
	public static final String PATTERN = "[Mm][-MLHVCSAZmlhvcsaz0-9., ]{3,700}";

	/** The sign of the site, and of all that has none of its own. */
	public static final Drawing DROP = new Drawing(
			"M12 2.5c3 5 7.2 8.6 7.2 13.5a7.2 7.2 0 0 1-14.4 0C4.8 11.1 9 7.5 12 2.5Z");

	@JsonCreator
	public Drawing {
	}

	/** This drawing, or the sign of the site where there is none. */
	static Drawing orDrop(@Nullable Drawing drawing) {
		return (drawing != null) ? drawing : DROP;
	}

	/**
	 * The lines of it.
	 * @throws IllegalArgumentException where the data cannot be read to its end
	 */
	public Path2D lines() {
		return SvgPath.of(this.path);
	}

}
