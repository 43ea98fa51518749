package app.unshed.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The running text of a piece, section by section. */
public record Prose(List<Section> sections) {

	/** What the section is called that says what may help, the likeliest first. */
	private static final List<String> HELP = List.of("helps", "what-helps", "advice", "help");

	/** Which of these sections says what may help, or none. */
	public static Optional<String> helpAmong(Collection<String> sections) {
		return HELP.stream().filter(sections::contains).findFirst();
	}

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
	 * The words above a section or a part of it.
	 *
	 * @param html of the words
	 * @param anchors every id at which links to it arrive, the present one first
	 */
	public record Heading(String html, List<String> anchors) {
	}

	/**
	 * A paragraph, list, table or lesser heading, kept apart so that its evidence can
	 * stand beside it.
	 *
	 * @param html safe to show as it is
	 * @param cites the sources cited in it, in order, each once
	 */
	public record Block(String html, List<ReferenceId> cites) {

		private static final Pattern HEADING = Pattern.compile("<h3 id=\"([^\"]+)\">(.*)</h3>\\s*", Pattern.DOTALL);

		private static final Pattern FORMER = Pattern.compile("<span id=\"([^\"]+)\"></span>");

		/** The heading it is, or none. */
		public Optional<Heading> heading() {
			return Optional.of(HEADING.matcher(this.html))
				.filter(Matcher::matches)
				.map((heading) -> new Heading(heading.group(2),
						Stream
							.concat(Stream.of(heading.group(1)),
									FORMER.matcher(heading.group(2)).results().map((former) -> former.group(1)))
							.toList()));
		}

	}

	/** Every heading with an id of its own, in the order of the text. */
	public Stream<Heading> headings() {
		return this.sections.stream()
			.flatMap((section) -> Stream.concat(Stream.of(new Heading(section.heading(), section.anchors())),
					section.blocks().stream().flatMap((block) -> block.heading().stream())));
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
