package app.unshed.loading;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * A footnote mark whose label is the id of a reference: {@code [^bylsma-2011-diary]}.
 * CommonMark's footnote extension knows only labels defined in the same file, and ours
 * are defined once, in {@code references.yaml}.
 */
final class Citation extends CustomNode {

	private final String label;

	private Citation(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	/** Reads citations wherever the parser meets brackets. */
	static final class Processor implements LinkProcessor {

		@Override
		public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
			if (link.destination() != null || !link.text().startsWith("^")) {
				return LinkResult.none();
			}
			return LinkResult.replaceWith(new Citation(link.text().substring(1)), link.afterTextBracket());
		}

	}

}
