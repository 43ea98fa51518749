package app.unshed.loading;

import org.commonmark.node.Node;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A place in a content file, both counted from 1 as editors count. */
record Place(int line, int column) {

	static final Place START = new Place(1, 1);

	/** Where the sign with this index stands in a text. */
	static Place of(int index, String text) {
		String before = text.substring(0, index) + "|";
		String[] lines = before.split("\r\n|\r|\n", -1);
		return new Place(lines.length, lines[lines.length - 1].length());
	}

	/** Where a part of a Markdown file begins, or what it is a part of. */
	static Place of(Node node) {
		Node placed = node;
		while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
			placed = placed.getParent();
		}
		return placed.getSourceSpans()
			.stream()
			.findFirst()
			.map((span) -> new Place(span.getLineIndex() + 1, span.getColumnIndex() + 1))
			.orElse(START);
	}

	/** Where a parser of YAML has set a mark. */
	static Place of(Mark mark) {
		return new Place(mark.getLine() + 1, mark.getColumn() + 1);
	}

}
