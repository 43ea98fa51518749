package app.unshed.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.unshed.content.Slug;
import app.unshed.loading.MarkdownFile.Mark;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Notes in one Markdown file what others must agree to, gives headings their ids, and
 * reports what no page may hold.
 */
final class ProseVisitor extends AbstractVisitor {

	/**
	 * The written id at the end of a heading, as in {@code ## Why it happens {#why}}, and
	 * those it had before: {@code {#why #causes}}.
	 */
	private static final Pattern WRITTEN_ID = Pattern.compile("\\{#([^{}]*)}\\s*$");

	private final String file;

	private final List<String> lines;

	private final ContentProblems problems;

	private final List<Mark> anchors = new ArrayList<>();

	private final List<Mark> citations = new ArrayList<>();

	private final List<Mark> links = new ArrayList<>();

	private final List<Passage> passages = new ArrayList<>();

	private final Map<Heading, String> ids = new HashMap<>();

	ProseVisitor(String file, String text, ContentProblems problems) {
		this.file = file;
		this.lines = text.lines().toList();
		this.problems = problems;
	}

	List<Mark> anchors() {
		return List.copyOf(this.anchors);
	}

	List<Mark> citations() {
		return List.copyOf(this.citations);
	}

	List<Mark> links() {
		return List.copyOf(this.links);
	}

	List<Passage> passages() {
		return List.copyOf(this.passages);
	}

	/** The headings which have a good id, and these ids. */
	Map<Heading, String> ids() {
		return this.ids;
	}

	/**
	 * The cited ids in the order of their first appearance, which is the order of their
	 * numbers.
	 */
	List<String> citedIds() {
		return this.citations.stream().map(Mark::text).distinct().toList();
	}

	void report(Node node, String what, String hint) {
		this.problems.add(this.file, Place.of(node), what, hint);
	}

	static boolean isTitle(Node node) {
		return node instanceof Heading heading && heading.getLevel() == 1;
	}

	@Override
	public void visit(Heading heading) {
		if (isTitle(heading)) {
			report(heading, "this heading is a title (#)",
					"Begin sections with ##; the page's title stands in the YAML.");
		}
		else if (!(heading.getParent() instanceof Document)) {
			report(heading, "this heading stands inside a list or a quotation",
					"Begin it at the left edge, with an empty line above it.");
		}
		else if (heading.getLastChild() instanceof Text last && WRITTEN_ID.matcher(last.getLiteral()).find()) {
			takeId(heading, last);
		}
		else {
			report(heading, "this heading has no id", "End it with one, such as {#why}.");
		}
		this.passages.add(Passage.of(heading));
		visitChildren(heading);
	}

	private void takeId(Heading heading, Text last) {
		Matcher written = WRITTEN_ID.matcher(last.getLiteral());
		String all = written.find() ? written.group(1) : "";
		List<String> ids = List.of(all.split(" +#"));
		Place place = placeOfId(heading);
		last.setLiteral(last.getLiteral().substring(0, written.start()).stripTrailing());
		if (ids.stream().allMatch((id) -> isNewId(id, place))) {
			this.ids.put(heading, ids.get(0));
			ids.stream().skip(1).forEach((former) -> heading.prependChild(new FormerAnchor(former)));
		}
		if (last.getLiteral().isEmpty() && last.getPrevious() == null) {
			report(heading, "this heading has no words", "Write them before its id.");
		}
	}

	private boolean isNewId(String id, Place place) {
		if (!Slug.isValid(id)) {
			this.problems.add(this.file, place,
					"the id " + Wording.quoted(id) + " is not lower-case words joined by hyphens",
					"Write one such as {#what-may-help}.");
			return false;
		}
		if (this.anchors.stream().anyMatch((anchor) -> anchor.text().equals(id))) {
			this.problems.add(this.file, place, "the id '" + id + "' stands twice in this file",
					"Give one of the headings another.");
			return false;
		}
		this.anchors.add(new Mark(id, place));
		return true;
	}

	/**
	 * Where the id itself stands, which the parser sees as a part of the heading's text.
	 */
	private Place placeOfId(Heading heading) {
		Place start = Place.of(heading);
		for (SourceSpan span : heading.getSourceSpans()) {
			int column = this.lines.get(span.getLineIndex()).lastIndexOf("{#");
			if (column >= 0) {
				start = new Place(span.getLineIndex() + 1, column + 1);
			}
		}
		return start;
	}

	@Override
	public void visit(Paragraph paragraph) {
		this.passages.add(Passage.of(paragraph));
		visitChildren(paragraph);
	}

	@Override
	public void visit(Link link) {
		this.links.add(new Mark(link.getDestination(), Place.of(link)));
		visitChildren(link);
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof Citation citation) {
			this.citations.add(new Mark(citation.label(), Place.of(citation)));
			reportIfMisplaced(citation);
		}
		if (node instanceof TableRow) {
			this.passages.add(Passage.of(node));
		}
		visitChildren(node);
	}

	/** A citation is itself a link, shown beside the paragraph it stands in. */
	private void reportIfMisplaced(Citation citation) {
		if (isWithin(citation, Heading.class)) {
			report(citation, "this footnote stands in a heading", "Put it at the end of a sentence.");
		}
		else if (isWithin(citation, Link.class) || textIn(citation.getNext()).startsWith("](")) {
			report(citation, "this footnote stands in a link", "Put it behind the link.");
		}
		else if (citation.getPrevious() == null && textIn(citation.getNext()).startsWith(":")) {
			reportWrittenOut(citation);
		}
	}

	private static boolean isWithin(@Nullable Node node, Class<? extends Node> kind) {
		return node != null && (kind.isInstance(node) || isWithin(node.getParent(), kind));
	}

	private static String textIn(@Nullable Node node) {
		return (node instanceof Text text) ? text.getLiteral() : "";
	}

	@Override
	public void visit(LinkReferenceDefinition definition) {
		if (definition.getLabel().startsWith("^")) {
			reportWrittenOut(definition);
		}
	}

	private void reportWrittenOut(Node footnote) {
		report(footnote, "here a footnote is written out", "Take it away; its source stands in "
				+ ParsedContent.REFERENCES + ", and the mark in the text is enough.");
	}

	@Override
	public void visit(Image image) {
		report(image, "there is a picture in the prose", "Take it out; pictures are drawn by the page.");
	}

	@Override
	public void visit(HtmlBlock html) {
		reportHtml(html);
	}

	@Override
	public void visit(HtmlInline html) {
		reportHtml(html);
	}

	private void reportHtml(Node html) {
		report(html, "this is raw HTML", "Write it in Markdown; put a backslash before a < that is meant.");
	}

}
