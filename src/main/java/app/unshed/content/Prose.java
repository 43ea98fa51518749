package app.unshed.content;

import java.util.List;

/** The running text of a piece, section by section. */
public record Prose(List<Section> sections) {

	/**
	 * A part of the text under a heading with a written id.
	 *
	 * @param heading HTML of the heading's words
	 */
	public record Section(String id, String heading, List<Block> blocks) {
	}

	/**
	 * A paragraph, list or table, kept apart so that its evidence can stand beside it.
	 *
	 * @param html safe to show as it is
	 * @param cites the sources cited in it, in order, each once
	 */
	public record Block(String html, List<ReferenceId> cites) {
	}

	/**
	 * The sources cited anywhere in the text, in the order in which they first appear.
	 */
	public List<ReferenceId> cites() {
		return this.sections.stream()
			.flatMap((section) -> section.blocks().stream())
			.flatMap((block) -> block.cites().stream())
			.distinct()
			.toList();
	}

}
