package app.unshed.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address drawn so that a phone can read it off paper.
 *
 * @param size how many squares it is wide and high, the white margin included
 * @param path the dark squares, as the path of an SVG
 */
public record QrPicture(int size, String path) {

	// What a reading phone asks for.
	private static final int MARGIN = 4;

	/** Draws this address. */
	public static QrPicture of(String address) {
		QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
				}
			}
		}
		return new QrPicture(code.size + 2 * MARGIN, path.toString());
	}

	/** A file of its own, white behind the squares whatever it is laid on. */
	public String svg() {
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
			.formatted(this.size, this.path);
	}

}
