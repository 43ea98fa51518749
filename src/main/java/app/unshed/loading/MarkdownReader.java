package app.unshed.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.unshed.content.Prose.Block;
import app.unshed.content.Prose.Section;
import app.unshed.content.Prose;
import app.unshed.content.ReferenceId;
import app.unshed.content.Slug;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file in, its sections out, and the places of every anchor, citation and
 * link.
 */
final class MarkdownReader {

	// The longest article has about 20 000 characters on 200 lines.
	private static final int MOST_CHARACTERS = 200_000;

	private static final int MOST_LINES = 5_000;

	private static final int MOST_NESTED = 20;

	// Short rows are filled up to the width of the table, so a wide and long one would
	// fill the memory.
	private static final int MOST_COLUMNS = 20;

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private final Parser parser = Parser.builder()
		.extensions(EXTENSIONS)
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.linkProcessor(new Citation.Processor())
		.build();

	/**
	 * Reads one file; none where nothing can be made of it, which is reported.
	 * @param address the address of the page that shows it
	 * @param glossary the terms to be linked to their meaning
	 */
	Optional<MarkdownFile> read(String file, String text, String address, KnownTerms glossary,
			ContentProblems problems) {
		if (text.isBlank()) {
			problems.add(file, Place.START, "this file is empty",
					"Begin it with a line such as '## Why it happens {#why}'.");
			return Optional.empty();
		}
		if (isEndless(file, text, problems) || hasEndlessTable(file, text, problems)) {
			return Optional.empty();
		}
		Node document = this.parser.parse(text);
		ProseVisitor found = new ProseVisitor(file, text, problems);
		Node tooDeep = firstTooDeep(document);
		if (tooDeep != null) {
			found.report(tooDeep, "lists, quotations or emphasis are nested more than " + MOST_NESTED + " deep",
					"Look for stray signs such as > or *.");
			return Optional.empty();
		}
		document.accept(found);
		TermVisitor terms = new TermVisitor(glossary, address, found.ids());
		document.accept(terms);
		List<Section> sections = sections(document, found, new ProseHtml(EXTENSIONS, found.ids(), found.citedIds()));
		return Optional.of(new MarkdownFile(file, new Prose(sections), found.anchors(), found.citations(),
				found.links(), found.passages(), terms.used()));
	}

	private static boolean isEndless(String file, String text, ContentProblems problems) {
		if (text.length() <= MOST_CHARACTERS && text.lines().count() <= MOST_LINES) {
			return false;
		}
		problems.add(file, Place.START, "this file is longer than any page should be", "Split it.");
		return true;
	}

	private static boolean hasEndlessTable(String file, String text, ContentProblems problems) {
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).chars().filter((sign) -> sign == '|').count() > MOST_COLUMNS) {
				problems.add(file, new Place(i + 1, 1),
						"there are more than " + MOST_COLUMNS + " bars (|) in this line", "Make the table narrower.");
				return true;
			}
		}
		return false;
	}

	/** Goes from node to node without recursion, which deep nesting would break. */
	private static @Nullable Node firstTooDeep(Node document) {
		int depth = 0;
		Node node = document;
		while (node != null) {
			if (depth > MOST_NESTED) {
				return node;
			}
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				depth++;
				continue;
			}
			while (node != null && node.getNext() == null) {
				node = node.getParent();
				depth--;
			}
			node = (node != null) ? node.getNext() : null;
		}
		return null;
	}

	private static List<Section> sections(Node document, ProseVisitor found, ProseHtml html) {
		List<Section> sections = new ArrayList<>();
		Node node = document.getFirstChild();
		if (node != null && !isSection(node) && !ProseVisitor.isTitle(node) && !(node instanceof HtmlBlock)) {
			found.report(node, "there is text above the first section",
					"Begin with a line such as '## Why it happens {#why}'; the lead in the YAML stands above it.");
		}
		for (; node != null; node = node.getNext()) {
			if (node instanceof Heading heading && isSection(node)) {
				sections.add(new Section(found.ids().getOrDefault(heading, ""), formerIds(heading),
						html.inline(heading), blocks(heading, found, html)));
			}
		}
		return List.copyOf(sections);
	}

	private static List<String> formerIds(Heading heading) {
		List<String> former = new ArrayList<>();
		for (Node child = heading.getFirstChild(); child instanceof FormerAnchor anchor; child = child.getNext()) {
			former.add(anchor.id());
		}
		return List.copyOf(former);
	}

	private static List<Block> blocks(Heading heading, ProseVisitor found, ProseHtml html) {
		List<Block> blocks = new ArrayList<>();
		for (Node node = heading.getNext(); node != null && !isSection(node); node = node.getNext()) {
			if (!(node instanceof LinkReferenceDefinition)) {
				blocks.add(new Block(html.block(node), citedIn(node)));
			}
		}
		if (blocks.isEmpty()) {
			found.report(heading, "there is nothing under this heading", "Write its text, or take the heading away.");
		}
		return List.copyOf(blocks);
	}

	private static boolean isSection(Node node) {
		return node instanceof Heading heading && heading.getLevel() == 2;
	}

	private static List<ReferenceId> citedIn(Node block) {
		Set<ReferenceId> cited = new LinkedHashSet<>();
		block.accept(new AbstractVisitor() {

			@Override
			public void visit(CustomNode node) {
				if (node instanceof Citation citation && Slug.isValid(citation.label())) {
					cited.add(new ReferenceId(citation.label()));
				}
				visitChildren(node);
			}

		});
		return List.copyOf(cited);
	}

}
