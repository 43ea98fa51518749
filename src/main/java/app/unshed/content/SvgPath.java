package app.unshed.content;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The path data of an SVG, as far as our drawings use it, made a shape. */
final class SvgPath {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(\\d*\\.\\d+|\\d+)");

	private final Deque<String> tokens = new ArrayDeque<>();

	private final Path2D.Double path = new Path2D.Double();

	private Point2D pen = new Point2D.Double();

	/** The second control point of the curve before, which a smooth curve mirrors. */
	private Point2D control = this.pen;

	private SvgPath(String data) {
		TOKEN.matcher(data).results().map(MatchResult::group).forEach(this.tokens::add);
	}

	static Path2D of(String data) {
		SvgPath drawn = new SvgPath(data);
		char command = 'M';
		while (!drawn.tokens.isEmpty()) {
			command = drawn.nextCommand(command);
			drawn.draw(command);
		}
		return drawn.path;
	}

	/** The letter that comes next, or the last one again where numbers follow. */
	private char nextCommand(char last) {
		if (Character.isLetter(this.tokens.element().charAt(0))) {
			return this.tokens.remove().charAt(0);
		}
		return switch (last) {
			case 'M' -> 'L';
			case 'm' -> 'l';
			default -> last;
		};
	}

	private void draw(char command) {
		boolean relative = Character.isLowerCase(command);
		switch (Character.toUpperCase(command)) {
			case 'M' -> moveTo(point(relative));
			case 'L' -> lineTo(point(relative));
			case 'H' -> lineTo(new Point2D.Double(number() + (relative ? this.pen.getX() : 0), this.pen.getY()));
			case 'V' -> lineTo(new Point2D.Double(this.pen.getX(), number() + (relative ? this.pen.getY() : 0)));
			case 'C' -> curveTo(point(relative), point(relative), point(relative));
			case 'S' -> curveTo(mirrored(), point(relative), point(relative));
			case 'A' -> arcTo(number(), number(), number(), number() != 0, number() != 0, point(relative));
			case 'Z' -> close();
			default -> throw new IllegalArgumentException("'" + command + "' is no command for our pen");
		}
	}

	private void moveTo(Point2D end) {
		this.path.moveTo(end.getX(), end.getY());
		rest(end, end);
	}

	private void lineTo(Point2D end) {
		this.path.lineTo(end.getX(), end.getY());
		rest(end, end);
	}

	private void curveTo(Point2D first, Point2D second, Point2D end) {
		this.path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), end.getX(), end.getY());
		rest(end, second);
	}

	// By the SVG specification, B.2.4, on a plane squeezed until the ellipse is a circle.
	private void arcTo(double radiusX, double radiusY, double turn, boolean large, boolean clockwise, Point2D end) {
		if (turn != 0) {
			throw new IllegalArgumentException("an arc is turned");
		}
		double squeeze = radiusX / radiusY;
		double halfX = (end.getX() - this.pen.getX()) / 2;
		double halfY = (end.getY() - this.pen.getY()) / 2 * squeeze;
		double half = Math.hypot(halfX, halfY);
		double radius = Math.max(radiusX, half);
		double away = Math.sqrt(radius * radius - half * half) / half * ((large == clockwise) ? -1 : 1);
		double centreX = this.pen.getX() + halfX - halfY * away;
		double centreY = this.pen.getY() * squeeze + halfY + halfX * away;
		double from = Math.toDegrees(Math.atan2(centreY - this.pen.getY() * squeeze, this.pen.getX() - centreX));
		double to = Math.toDegrees(Math.atan2(centreY - end.getY() * squeeze, end.getX() - centreX));
		double extent = clockwise ? -((from - to + 360) % 360) : (to - from + 360) % 360;
		double radiusDown = radius / squeeze;
		this.path.append(new Arc2D.Double(centreX - radius, centreY / squeeze - radiusDown, 2 * radius, 2 * radiusDown,
				from, extent, Arc2D.OPEN), true);
		rest(end, end);
	}

	private void close() {
		this.path.closePath();
		rest(this.path.getCurrentPoint(), this.path.getCurrentPoint());
	}

	private void rest(Point2D end, Point2D lastControl) {
		this.pen = end;
		this.control = lastControl;
	}

	private Point2D mirrored() {
		return new Point2D.Double(2 * this.pen.getX() - this.control.getX(), 2 * this.pen.getY() - this.control.getY());
	}

	private Point2D point(boolean relative) {
		double x = number();
		double y = number();
		return relative ? new Point2D.Double(this.pen.getX() + x, this.pen.getY() + y) : new Point2D.Double(x, y);
	}

	private double number() {
		if (this.tokens.isEmpty() || Character.isLetter(this.tokens.element().charAt(0))) {
			throw new IllegalArgumentException("a number is missing");
		}
		return Double.parseDouble(this.tokens.remove());
	}

}
