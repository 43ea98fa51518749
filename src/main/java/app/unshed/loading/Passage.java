package app.unshed.loading;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A paragraph, a heading or a row of a table as it is read, and where its words stand.
 *
 * @param text its words, without signs of Markdown
 * @param places the index of each run of words in the text to its place in the file
 * @param cites the labels of the footnotes it carries
 * @param mayCite whether it is of a kind that can carry one
 */
record Passage(String text, NavigableMap<Integer, Place> places, Set<String> cites, boolean mayCite) {

	static Passage of(Node block) {
		Words words = new Words();
		block.accept(words);
		return new Passage(words.text.toString(), words.places, words.cites, !(block instanceof Heading));
	}

	Place placeOf(int index) {
		Map.Entry<Integer, Place> run = this.places.floorEntry(index);
		return new Place(run.getValue().line(), run.getValue().column() + index - run.getKey());
	}

	/** Gathers the words of one block. */
	private static final class Words extends AbstractVisitor {

		private final StringBuilder text = new StringBuilder();

		private final NavigableMap<Integer, Place> places = new TreeMap<>();

		private final Set<String> cites = new HashSet<>();

		@Override
		public void visit(Text words) {
			add(words, words.getLiteral());
		}

		@Override
		public void visit(Code words) {
			add(words, words.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			add(lineBreak, " ");
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			add(lineBreak, " ");
		}

		@Override
		public void visit(CustomNode node) {
			if (node instanceof Citation citation) {
				this.cites.add(citation.label());
			}
			visitChildren(node);
			if (node instanceof TableCell) {
				add(node, " | ");
			}
		}

		private void add(Node node, String words) {
			this.places.put(this.text.length(), Place.of(node));
			this.text.append(words);
		}

	}

}
