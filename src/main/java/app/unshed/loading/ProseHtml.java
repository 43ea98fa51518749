package app.unshed.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.unshed.content.SiteAddresses;
import org.commonmark.Extension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Draws the Markdown of one file as HTML in which nothing a writer types can become a
 * tag.
 */
final class ProseHtml {

	private final HtmlRenderer renderer;

	/**
	 * Prepares to draw a file.
	 * @param ids the written id of each heading
	 * @param cited the ids cited in the file, in the order of their numbers
	 */
	ProseHtml(List<Extension> extensions, Map<Heading, String> ids, List<String> cited) {
		this.renderer = HtmlRenderer.builder()
			.extensions(extensions)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.attributeProviderFactory((context) -> (node, tag, attributes) -> setAttributes(node, ids, attributes))
			.nodeRendererFactory((context) -> new CitationRenderer(context, cited))
			.nodeRendererFactory(TermRenderer::new)
			.nodeRendererFactory(FormerAnchorRenderer::new)
			.build();
	}

	String block(Node block) {
		return this.renderer.render(block);
	}

	/** The words of a heading without the heading's own tag. */
	String inline(Heading heading) {
		StringBuilder html = new StringBuilder();
		for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
			html.append(this.renderer.render(child));
		}
		return html.toString();
	}

	private static void setAttributes(Node node, Map<Heading, String> ids, Map<String, String> attributes) {
		if (node instanceof Heading heading && ids.containsKey(heading)) {
			attributes.put("id", ids.get(heading));
		}
		if (node instanceof Link link && !link.getDestination().startsWith("https:")) {
			attributes.remove("rel"); // "nofollow" is meant for other people's pages
		}
	}

	/** Draws a citation as a raised number that leads to its note. */
	private record CitationRenderer(HtmlNodeRendererContext context, List<String> cited) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Citation.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof Citation citation) {
				HtmlWriter html = this.context.getWriter();
				html.tag("sup");
				// The same page has the same bytes.
				Map<String, String> attributes = new LinkedHashMap<>();
				attributes.put("href", "#note-" + citation.label());
				attributes.put("role", "doc-noteref");
				html.tag("a", attributes);
				html.text(String.valueOf(this.cited.indexOf(citation.label()) + 1));
				html.tag("/a");
				html.tag("/sup");
			}
		}

	}

	/** Draws the place at which links to a former id arrive. */
	private record FormerAnchorRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(FormerAnchor.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof FormerAnchor former) {
				HtmlWriter html = this.context.getWriter();
				html.tag("span", Map.of("id", former.id()));
				html.tag("/span");
			}
		}

	}

	/** Draws a term as a link to its meaning. */
	private record TermRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(TermUse.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof TermUse use) {
				HtmlWriter html = this.context.getWriter();
				Map<String, String> attributes = new LinkedHashMap<>();
				attributes.put("class", "term");
				attributes.put("href", SiteAddresses.ofTerm(use.id()));
				html.tag("a", attributes);
				html.text(use.words());
				html.tag("/a");
			}
		}

	}

}
