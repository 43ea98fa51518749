package app.unshed.loading;

import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;

import app.unshed.content.Drawing;

/** Every mark can be drawn, and lies on its square. */
final class MarkCheck implements ContentCheck {

	private static final Rectangle2D SQUARE = new Rectangle2D.Double(0, 0, Drawing.SIDE, Drawing.SIDE);

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs().map(Pair::yaml).forEach((file) -> {
			inspect(file, "/mark", problems);
			inspect(file, "/way/*/mark", problems);
		});
		inspect(content.yaml(ParsedContent.FAMILIES), "/families/*/mark", problems);
	}

	private static void inspect(YamlFile file, String pointers, ContentProblems problems) {
		file.texts(pointers)
			.filter((mark) -> mark.value().matches(Drawing.PATTERN)) // else the
																		// FieldCheck
																		// tells
			.forEach((mark) -> fault(mark.value()).forEach((fault) -> problems.add(file.path(), mark.place(), fault,
					"Draw it on a square of 24 by 24 with M, L, H, V, C, S, A and Z, or take the line away.")));
	}

	private static Stream<String> fault(String path) {
		try {
			return SQUARE.contains(new Drawing(path).lines().getBounds2D()) ? Stream.empty()
					: Stream.of("this mark leaves its square");
		}
		catch (IllegalArgumentException ex) {
			return Stream.of("this mark cannot be drawn: " + ex.getMessage());
		}
	}

}
