package app.unshed.content;

import java.util.List;
import java.util.stream.Stream;

/** The running text of a piece, section by section. */
public record Prose(List<Section> sections) {

	/**
	 * A part of the text under a heading with a written id.
	 *
	 * @param formerly ids it had before, at which links to it still arrive
	 * @param heading HTML of the heading's words
	 */
	public record Section(String id, List<String> formerly, String heading, List<Block> blocks) {

		/** Every id at which links to it arrive, the present one first. */
		public List<String> anchors() {
			return Stream.concat(Stream.of(this.id), this.formerly.stream()).toList();
		}

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
