package app.unshed.loading;

import java.util.Collection;
import java.util.List;

import app.unshed.content.Nearest;

/** Words what an author typed, and the names that are valid, as a person would say it. */
final class Wording {

	private static final int FEW = 9;

	private static final int LONGEST_SHOWN = 60;

	private Wording() {
	}

	/**
	 * What an author typed, on one line and no longer than can be taken in at a glance.
	 */
	static String quoted(String typed) {
		String line = typed.replaceAll("\\p{Cntrl}", " ");
		return "'" + ((line.length() <= LONGEST_SHOWN) ? line : line.substring(0, LONGEST_SHOWN) + "…") + "'";
	}

	/**
	 * The hint for a name that is not among the valid ones: the nearest, and all of them
	 * if they are few.
	 */
	static String hint(String typed, Collection<String> valid, String whereToLook) {
		String all = (!valid.isEmpty() && valid.size() <= FEW) ? "Use " + oneOf(List.copyOf(valid)) + "." : "";
		List<String> near = Nearest.to(typed, valid, 1);
		if (near.isEmpty() || valid.size() == 1) {
			return all.isEmpty() ? "See " + whereToLook + " for the valid ones." : all;
		}
		return ("Did you mean '" + near.get(0) + "'? " + all).strip();
	}

	/** "learned, carried, body or treatment". */
	static String oneOf(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
	}

}
