package app.unshed.loading;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import app.unshed.content.Phrases;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Marks in one Markdown file the first use of each term of the glossary. A term is not
 * marked on the page that says more of it, nor from the section on that does; a heading
 * or a link is not the place to explain a word, and the next use is marked instead.
 */
final class TermVisitor extends AbstractVisitor {

	private final KnownTerms terms;

	private final String address;

	private final Map<Heading, String> ids;

	private final Set<String> used = new HashSet<>();

	private final Set<String> explained;

	private boolean mayMark = true;

	/**
	 * Prepares to visit a file.
	 * @param address the address of its page
	 * @param ids the written id of each heading
	 */
	TermVisitor(KnownTerms terms, String address, Map<Heading, String> ids) {
		this.terms = terms;
		this.address = address;
		this.ids = ids;
		this.explained = new HashSet<>(terms.explainedAt(address));
	}

	/** The ids of the terms that stand anywhere in the file. */
	Set<String> used() {
		return Set.copyOf(this.used);
	}

	@Override
	public void visit(Heading heading) {
		this.explained.addAll(this.terms.explainedAt(this.address + "#" + this.ids.getOrDefault(heading, "")));
		visitWithoutMarks(heading);
	}

	@Override
	public void visit(Link link) {
		visitWithoutMarks(link);
	}

	private void visitWithoutMarks(Node node) {
		boolean before = this.mayMark;
		this.mayMark = false;
		visitChildren(node);
		this.mayMark = before;
	}

	@Override
	public void visit(Text text) {
		String words = text.getLiteral();
		int end = 0;
		for (Phrases.Found found : this.terms.phrases().in(words)) {
			String id = this.terms.id(found);
			this.used.add(id);
			if (this.mayMark && this.explained.add(id)) {
				text.insertBefore(new Text(words.substring(end, found.start())));
				text.insertBefore(new TermUse(id, words.substring(found.start(), found.end())));
				end = found.end();
			}
		}
		text.setLiteral(words.substring(end));
	}

}
