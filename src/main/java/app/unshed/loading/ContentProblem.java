package app.unshed.loading;

import java.util.Comparator;

/**
 * One mistake in the content folder, told so that its author can mend it without reading
 * code.
 *
 * @param file path below the language folder, with forward slashes
 * @param line counted from 1
 * @param column counted from 1
 * @param what what is wrong, without a full stop
 * @param hint what would be right, as a whole sentence
 */
public record ContentProblem(String file, int line, int column, String what,
		String hint) implements Comparable<ContentProblem> {

	private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
		.thenComparing(ContentProblem::line)
		.thenComparing(ContentProblem::column)
		.thenComparing(ContentProblem::what);

	@Override
	public int compareTo(ContentProblem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return "%s:%d:%d  %s. %s".formatted(this.file, this.line, this.column, this.what, this.hint);
	}

}
