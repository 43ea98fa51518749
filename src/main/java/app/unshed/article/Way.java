package app.unshed.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import app.unshed.content.Article;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Reason;
import app.unshed.content.Station;

/**
 * A line from station to station, on a plane that is as wide as its stops together and as
 * high as two stations.
 *
 * @param line what the pen does between the stations, as SVG path data
 */
public record Way(List<Stop> stops, String line) {

	private static final int HEIGHT = 104;

	/** What runs over at the end. */
	private static final String DROP = "c2 3.6 4.5 6 4.5 9a4.5 4.5 0 0 1-9 0c0-3 2.5-5.4 4.5-9Z";

	private static final int DROP_TOP = 89;

	/** How far two stations lie apart. */
	private static final int STEP = 64;

	private static final int HIGH = 34;

	private static final int LOW = 62;

	/** Half of what a station is wide; large enough for a thumb on a narrow screen. */
	private static final int RADIUS = 20;

	/** What the article draws, or nothing. */
	public static Optional<Way> of(Article article, ContentSnapshot content) {
		List<Station> stations = article.way();
		if (stations.isEmpty()) {
			return Optional.empty();
		}
		List<Stop> stops = IntStream.range(0, stations.size())
			.mapToObj((at) -> Stop.of(stations.get(at), at, content))
			.toList();
		return Optional.of(new Way(stops, line(stops)));
	}

	// It leaves each station level, and meets the next one so.
	private static String line(List<Stop> stops) {
		List<String> strokes = new ArrayList<>();
		strokes.add("M0 %dH%d".formatted(stops.get(0).y, stops.get(0).x - RADIUS));
		for (int at = 1; at < stops.size(); at++) {
			Stop from = stops.get(at - 1);
			Stop to = stops.get(at);
			int middle = (from.x + to.x) / 2;
			strokes.add("M%d %dC%d %d %d %d %d %d".formatted(from.x + RADIUS, from.y, middle, from.y, middle, to.y,
					to.x - RADIUS, to.y));
		}
		Stop last = stops.get(stops.size() - 1);
		strokes.add("M%d %dV%d%s".formatted(last.x, last.y + RADIUS, DROP_TOP, DROP));
		return String.join("", strokes);
	}

	public int width() {
		return this.stops.size() * STEP;
	}

	public int height() {
		return HEIGHT;
	}

	/** A station where it is drawn, and what may act there. */
	record Stop(Station station, int x, int y, List<Reason> reasons) {

		static Stop of(Station station, int at, ContentSnapshot content) {
			List<Reason> reasons = station.reasons()
				.stream()
				.map(content.reasons()::get)
				.filter(Objects::nonNull) // it may be withdrawn
				.toList();
			return new Stop(station, at * STEP + STEP / 2, (at % 2 == 0) ? HIGH : LOW, reasons);
		}

		public int radius() {
			return RADIUS;
		}

	}

}
