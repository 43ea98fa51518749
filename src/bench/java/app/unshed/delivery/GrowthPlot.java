package app.unshed.delivery;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was measured at each size, as a table and as a picture. */
record GrowthPlot(List<Size> sizes) {

	static final List<Measure> TIMES = List.of(new Measure("first load in a new JVM, s", 1),
			new Measure("load of one changed file, ms", 1000), new Measure("an edit to served, ms", 1000),
			new Measure("1,000 pages loaded, drawn and gzipped in a new JVM, s", 1),
			new Measure("the same, warm, s", 1), new Measure("answer of the finder, ms", 1000));

	static final List<Measure> MEMORY = List.of(new Measure("heap kept, MB", 1), new Measure("resident, MB", 1),
			new Measure("largest page, MB", 1));

	private static final List<Measure> ALL = Stream.concat(TIMES.stream(), MEMORY.stream()).toList();

	private static final List<String> COLOURS = List.of("#1b6ca8", "#b3541e", "#2e7d32", "#8e24aa", "#c2185b",
			"#00838f", "#6d4c41", "#37474f", "#9e9d24");

	private static final int WIDTH = 960;

	private static final int HEIGHT = 560;

	private static final int LEFT = 70;

	private static final int RIGHT = 500;

	private static final int TOP = 30;

	private static final int BOTTOM = 510;

	/** What was not measured, in so many columns. */
	static List<Double> unknown(String what) {
		return Collections.nCopies((what.equals("times") ? TIMES : MEMORY).size(), Double.NaN);
	}

	String table() {
		String head = "| reasons | " + names(Measure::name) + " |";
		String line = "| --- |" + " --- |".repeat(ALL.size());
		Stream<String> rows = this.sizes.stream()
			.map((size) -> row(Integer.toString(size.reasons()),
					IntStream.range(0, ALL.size()).mapToDouble((measure) -> shown(size, measure))));
		Stream<String> slopes = IntStream.range(1, this.sizes.size())
			.mapToObj((i) -> row("more for each 1,000, " + this.sizes.get(i - 1).reasons() + " to "
					+ this.sizes.get(i).reasons(),
					IntStream.range(0, ALL.size()).mapToDouble((measure) -> slope(i, measure))));
		return Stream.of(Stream.of(head, line), rows, slopes).flatMap((lines) -> lines).collect(Collectors.joining("\n"));
	}

	private static String names(java.util.function.Function<Measure, String> name) {
		return ALL.stream().map(name).collect(Collectors.joining(" | "));
	}

	private static String row(String name, DoubleStream values) {
		return "| " + name + " | " + values.mapToObj(GrowthPlot::written).collect(Collectors.joining(" | ")) + " |";
	}

	private static String written(double value) {
		return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, (Math.abs(value) < 10) ? "%.2f" : "%.0f", value);
	}

	private static double shown(Size size, int measure) {
		return size.values().get(measure) * ALL.get(measure).times();
	}

	private double slope(int to, int measure) {
		Size before = this.sizes.get(to - 1);
		Size after = this.sizes.get(to);
		return (shown(after, measure) - shown(before, measure)) * 1000 / (after.reasons() - before.reasons());
	}

	/** Both axes by powers of ten: a straight line is a power, and its name says which. */
	String svg() {
		StringBuilder svg = new StringBuilder("""
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
				<rect width="100%%" height="100%%" fill="#fff"/>
				""".formatted(WIDTH, HEIGHT));
		for (int power = -3; power <= 4; power++) {
			svg.append("<path d=\"M%d %dH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
				.formatted(LEFT, y(Math.pow(10, power)), RIGHT, LEFT - 8, y(Math.pow(10, power)) + 4,
						(power < 0) ? "0." + "0".repeat(-power - 1) + "1" : "1" + "0".repeat(power)));
		}
		for (Size size : this.sizes) {
			svg.append("<path d=\"M%d %dV%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>\n"
				.formatted(x(size.reasons()), TOP, BOTTOM, x(size.reasons()), BOTTOM + 18, size.reasons()));
		}
		for (int measure = 0; measure < ALL.size(); measure++) {
			svg.append(line(measure));
		}
		return svg.append("<text x=\"%d\" y=\"%d\">reasons</text>\n</svg>\n".formatted(RIGHT + 8, BOTTOM + 18)).toString();
	}

	private String line(int measure) {
		List<Size> known = this.sizes.stream().filter((size) -> shown(size, measure) > 0).toList();
		String points = known.stream()
			.map((size) -> x(size.reasons()) + "," + y(shown(size, measure)))
			.collect(Collectors.joining(" "));
		int place = TOP + 10 + measure * 24;
		return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/><path d=\"M%d %dh20\" stroke=\"%s\" stroke-width=\"2\"/><text x=\"%d\" y=\"%d\">%s: %s</text>\n"
			.formatted(points, COLOURS.get(measure), RIGHT + 20, place - 4, COLOURS.get(measure), RIGHT + 46, place,
					ALL.get(measure).name(), power(known, measure));
	}

	/** By which power of the number of reasons it grows, from the first size to the last. */
	private static String power(List<Size> known, int measure) {
		if (known.size() < 2) {
			return "?";
		}
		Size first = known.get(0);
		Size last = known.get(known.size() - 1);
		return String.format(Locale.ROOT, "n^%.2f", Math.log(shown(last, measure) / shown(first, measure))
				/ Math.log((double) last.reasons() / first.reasons()));
	}

	private int x(double reasons) {
		double from = Math.log10(this.sizes.get(0).reasons());
		double to = Math.max(Math.log10(this.sizes.get(this.sizes.size() - 1).reasons()), from + 1);
		return (int) (LEFT + (RIGHT - LEFT) * (Math.log10(reasons) - from) / (to - from));
	}

	private static int y(double value) {
		return (int) (BOTTOM - (BOTTOM - TOP) * (Math.log10(value) + 3) / 7);
	}

	/**
	 * Something that is measured.
	 *
	 * @param times by how much it is told larger than in seconds
	 */
	record Measure(String name, int times) {
	}

	/** What was measured with so many reasons. */
	record Size(int reasons, List<Double> values) {
	}

}
