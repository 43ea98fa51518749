package app.unshed.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.unshed.content.Article;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.Reason;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;
import app.unshed.reason.ReasonService.FamilyOfReasons;

/**
 * How the reasons hang together: a list of them, and beside it an arc between each two of
 * which one names the other.
 *
 * @param rows how many rows the list has, that of each family included
 * @param ways the articles that draw the same reasons on a way
 */
record MapPage(PageHead head, List<FamilyOfRows> families, List<Arc> arcs, int rows, List<Article> ways) {

	static MapPage of(ReasonService reasons, ContentSnapshot content) {
		Map<Reason, Integer> rows = new LinkedHashMap<>();
		int row = 0;
		for (FamilyOfReasons family : reasons.families()) {
			row++; // its name stands on the first
			for (Reason reason : family.reasons()) {
				rows.put(reason, row++);
			}
		}
		List<FamilyOfRows> families = reasons.families()
			.stream()
			.map((family) -> new FamilyOfRows(family.family(),
					family.reasons().stream().map((reason) -> Row.of(reason, rows.keySet())).toList()))
			.toList();
		List<Article> ways = content.articles()
			.values()
			.stream()
			.filter((article) -> !article.way().isEmpty())
			.toList();
		return new MapPage(PageHead.of(content.site(), "map", SiteAddresses.MAP), families, arcs(rows, row), row, ways);
	}

	private static List<Arc> arcs(Map<Reason, Integer> rows, int count) {
		List<Arc> arcs = new ArrayList<>();
		rows.forEach((upper, from) -> rows.forEach((lower, to) -> {
			if (from < to && areNear(upper, lower)) {
				arcs.add(Arc.of(upper, lower, from, to, count));
			}
		}));
		return arcs;
	}

	private static boolean areNear(Reason one, Reason other) {
		return one.related().contains(other.id()) || other.related().contains(one.id());
	}

	/** A family and the rows under its name. */
	record FamilyOfRows(Family family, List<Row> rows) {
	}

	/** A reason, and those it hangs together with. */
	record Row(Reason reason, List<Reason> neighbours) {

		static Row of(Reason reason, Collection<Reason> all) {
			return new Row(reason,
					all.stream().filter((other) -> !other.equals(reason) && areNear(reason, other)).toList());
		}

	}

	/**
	 * A line between two reasons.
	 *
	 * @param path as SVG path data, on a plane that is 100 wide and 10 high for each row
	 * @param look the family of both, or that of neither
	 */
	record Arc(String path, String look) {

		private static final int ROW = 10;

		private static final int NARROWEST = 14;

		private static final int WIDEST = 98;

		/** A curve reaches three quarters of the way to its control points. */
		private static final double REACH = 4 / 3.0;

		static Arc of(Reason upper, Reason lower, int from, int to, int rows) {
			long width = Math.round((NARROWEST + (WIDEST - NARROWEST) * (to - from) / (double) rows) * REACH);
			int top = from * ROW + ROW / 2;
			int bottom = to * ROW + ROW / 2;
			return new Arc("M0 %d C%d %d %d %d 0 %d".formatted(top, width, top, width, bottom, bottom),
					upper.family().equals(lower.family()) ? upper.family().value() : "");
		}

	}

}
