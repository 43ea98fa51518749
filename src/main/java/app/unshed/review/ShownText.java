package app.unshed.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Article;
import app.unshed.content.Piece;
import app.unshed.content.Prose;
import app.unshed.content.Reason;
import app.unshed.content.Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What a reader is given to read of one part of a piece, without its headings and labels.
 *
 * @param address where it stands
 * @param text plain words, a line for each paragraph, list item or field
 */
record ShownText(String address, String text) {

	private static final String CLAIMS = "#evidence";

	/** Every part of a piece that its page shows. */
	static List<ShownText> of(Piece piece) {
		return Stream.of(fields(piece), prose(piece), claims(piece))
			.flatMap((parts) -> parts)
			.filter((part) -> !part.text.isBlank())
			.toList();
	}

	/** The running text of a piece, section by section. */
	static Stream<ShownText> prose(Piece piece) {
		return piece.prose()
			.sections()
			.stream()
			.map((section) -> new ShownText(piece.address() + "#" + section.id(),
					plain(section.blocks().stream().map(Prose.Block::html))));
	}

	private static Stream<ShownText> fields(Piece piece) {
		String here = piece.address();
		String note = orNone(piece.contentNote());
		if (piece instanceof Reason reason) {
			return Stream.of(lines(here, List.of(reason.summary(), reason.lead(), note)), lines(here, reason.inShort()),
					lines(here + "#signs", reason.signs()), lines(here + "#sounds-like", reason.soundsLike()));
		}
		if (piece instanceof Strategy strategy) {
			return Stream.of(
					lines(here,
							List.of(strategy.summary(), strategy.lead(), note, strategy.forWhom(), strategy.time(),
									strategy.place(), strategy.energy(), strategy.notWhen(), strategy.stopWhen())),
					lines(here + "#steps", strategy.steps()));
		}
		// The role of a person is a label, as a title is.
		String lead = (piece instanceof Article article) ? article.lead() : "";
		return Stream.of(lines(here, List.of(piece.summary(), lead, note)), lines(here, piece.inShort()));
	}

	private static Stream<ShownText> claims(Piece piece) {
		return Stream.of(lines(piece.address() + CLAIMS,
				piece.claims().stream().flatMap((claim) -> Stream.of(claim.text(), claim.against())).toList()));
	}

	private static ShownText lines(String address, List<String> texts) {
		return new ShownText(address,
				texts.stream()
					.filter((text) -> !text.isEmpty())
					.map((text) -> text + "\n")
					.collect(Collectors.joining()));
	}

	private static String orNone(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** The words of a piece of HTML, a line for each paragraph, list item or cell. */
	static String plain(Stream<String> html) {
		return html
			.map((block) -> block.replaceAll("<sup>.*?</sup>", "")
				.replaceAll("\\s*\n\\s*", " ")
				.replaceAll("</(p|li|td|th|h3)>", "\n")
				.replaceAll("<[^>]+>", ""))
			.map(HtmlUtils::htmlUnescape)
			.collect(Collectors.joining());
	}

	/**
	 * Its sentences; a colon ends one too, for what stands behind it can be read alone.
	 */
	Stream<String> sentences() {
		return this.text.lines().flatMap((line) -> Stream.of(line.strip().split("(?<=[.!?:])[”’)]*\\s+")));
	}

	/** Its words in small letters, without signs. */
	static List<String> words(String sentence) {
		return List.of(sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}’ ]", "").trim().split("\\s+"));
	}

}
