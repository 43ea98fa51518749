package app.unshed.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
		Map<Reason, Integer> rows = new IdentityHashMap<>(); // all they say is long to
																// hash
		int row = 0;
		for (FamilyOfReasons family : reasons.families()) {
			row++; // its name stands on the first
			for (Reason reason : family.reasons()) {
				rows.put(reason, row++);
			}
		}
		Map<Reason, Set<Reason>> near = near(rows, content);
		List<FamilyOfRows> families = reasons.families()
			.stream()
			.map((family) -> new FamilyOfRows(family.family(),
					family.reasons()
						.stream()
						.map((reason) -> Row.of(reason, near.getOrDefault(reason, Set.of()), rows))
						.toList()))
			.toList();
		List<Article> ways = content.articles()
			.values()
			.stream()
			.filter((article) -> !article.way().isEmpty())
			.toList();
		return new MapPage(PageHead.of(content.site(), "map", SiteAddresses.MAP), families, arcs(families, rows, row),
				row, ways);
	}

	/** Each reason to those it names, or that name it. */
	private static Map<Reason, Set<Reason>> near(Map<Reason, Integer> rows, ContentSnapshot content) {
		Map<Reason, Set<Reason>> near = new IdentityHashMap<>();
		rows.keySet().forEach((one) -> one.related().forEach((id) -> {
			Reason other = content.reasons().get(id);
			if (other != null && other != one && rows.containsKey(other)) { // it may be
																			// withdrawn
				near.computeIfAbsent(one, (key) -> byIdentity()).add(other);
				near.computeIfAbsent(other, (key) -> byIdentity()).add(one);
			}
		}));
		return near;
	}

	private static Set<Reason> byIdentity() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	private static List<Arc> arcs(List<FamilyOfRows> families, Map<Reason, Integer> rows, int count) {
		List<Arc> arcs = new ArrayList<>();
		families.stream().flatMap((family) -> family.rows().stream()).forEach((row) -> {
			int from = row(row.reason(), rows);
			row.neighbours()
				.stream()
				.filter((lower) -> from < row(lower, rows))
				.forEach((lower) -> arcs.add(Arc.of(row.reason(), lower, from, row(lower, rows), count)));
		});
		return arcs;
	}

	private static int row(Reason reason, Map<Reason, Integer> rows) {
		return rows.getOrDefault(reason, 0);
	}

	/** A family and the rows under its name. */
	record FamilyOfRows(Family family, List<Row> rows) {
	}

	/** A reason, and those it hangs together with. */
	record Row(Reason reason, List<Reason> neighbours) {

		static Row of(Reason reason, Set<Reason> near, Map<Reason, Integer> rows) {
			return new Row(reason, near.stream().sorted(Comparator.comparingInt((other) -> row(other, rows))).toList());
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
