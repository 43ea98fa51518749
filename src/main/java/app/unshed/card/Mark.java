package app.unshed.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import app.unshed.content.Drawing;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawn sign of the site, as its SVG says.
 *
 * @param width of the plane it is drawn on
 * @param height of that plane
 */
record Mark(double width, double height, List<Part> parts) {

	static Mark of(Element svg) {
		String[] box = svg.getAttribute("viewBox").split(" ");
		List<Part> parts = IntStream.range(0, svg.getChildNodes().getLength())
			.mapToObj(svg.getChildNodes()::item)
			.filter((node) -> node.getNodeType() == Node.ELEMENT_NODE)
			.map((node) -> Part.of((Element) node))
			.toList();
		return new Mark(Double.parseDouble(box[2]), Double.parseDouble(box[3]), parts);
	}

	/** Draws it in the present colour, this high, with its upper left corner here. */
	void draw(Graphics2D graphics, double x, double y, double drawnHeight) {
		AffineTransform before = graphics.getTransform();
		graphics.translate(x, y);
		graphics.scale(drawnHeight / this.height, drawnHeight / this.height);
		this.parts.forEach((part) -> part.draw(graphics));
		graphics.setTransform(before);
	}

	/** One shape of it, filled, or drawn by a pen. */
	record Part(Shape shape, boolean filled, float pen, boolean roundPen) {

		static Part of(Element part) {
			boolean drawn = part.hasAttribute("stroke");
			return new Part(turned(shape(part), part.getAttribute("transform")),
					part.getAttribute("fill").equals("currentColor"), drawn ? (float) number(part, "stroke-width") : 0,
					part.getAttribute("stroke-linecap").equals("round"));
		}

		private static Shape shape(Element part) {
			return switch (part.getTagName()) {
				case "path" -> new Drawing(part.getAttribute("d")).lines();
				case "circle" -> new Ellipse2D.Double(number(part, "cx") - number(part, "r"),
						number(part, "cy") - number(part, "r"), 2 * number(part, "r"), 2 * number(part, "r"));
				case "rect" -> new RoundRectangle2D.Double(number(part, "x"), number(part, "y"), number(part, "width"),
						number(part, "height"), 2 * number(part, "rx"), 2 * number(part, "rx"));
				default -> throw new IllegalArgumentException("No mark may hold a <" + part.getTagName() + ">");
			};
		}

		private static Shape turned(Shape shape, String turn) {
			if (turn.isEmpty()) {
				return shape;
			}
			String[] numbers = turn.replaceAll("^rotate\\(|\\)$", "").split(" ");
			return AffineTransform
				.getRotateInstance(Math.toRadians(Double.parseDouble(numbers[0])), Double.parseDouble(numbers[1]),
						Double.parseDouble(numbers[2]))
				.createTransformedShape(shape);
		}

		private static double number(Element part, String attribute) {
			return Double.parseDouble(part.getAttribute(attribute));
		}

		void draw(Graphics2D graphics) {
			if (this.filled) {
				graphics.fill(this.shape);
			}
			if (this.pen > 0) {
				graphics.setStroke(new BasicStroke(this.pen,
						this.roundPen ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
				graphics.draw(this.shape);
			}
		}

	}

}
