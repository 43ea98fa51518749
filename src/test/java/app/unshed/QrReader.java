package app.unshed;

import java.util.regex.Pattern;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.jsoup.nodes.Element;

/** Reads the squares we draw, as the camera of a phone does. */
public final class QrReader {

	private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

	private static final int MARGIN = 4;

	private QrReader() {
	}

	/** The text in the squares of an SVG. */
	public static String read(Element svg) {
		int size = Integer.parseInt(svg.attr("viewBox").split(" ")[2]) - 2 * MARGIN;
		BitMatrix squares = new BitMatrix(size);
		SQUARE.matcher(svg.select("path").last().attr("d"))
			.results()
			.forEach((square) -> squares.set(Integer.parseInt(square.group(1)) - MARGIN,
					Integer.parseInt(square.group(2)) - MARGIN));
		try {
			return new Decoder().decode(squares).getText();
		}
		catch (ChecksumException | FormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
