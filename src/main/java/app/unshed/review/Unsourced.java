package app.unshed.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.unshed.content.Piece;
import app.unshed.content.Prose;

/**
 * Finds sentences that compare or name a cause, in a paragraph without a source. Words
 * alone cannot tell a finding from a figure of speech or from what is denied, so each is
 * shown to an editor and none is a mistake. Each language needs a pattern of its own.
 */
final class Unsourced {

	private static final Map<String, Pattern> FINDINGS = Map.of("en", english());

	private Unsourced() {
	}

	/** Each such sentence, behind the address of its section. */
	static List<String> in(Collection<? extends Piece> pieces, Locale language) {
		return Optional.ofNullable(FINDINGS.get(language.getLanguage()))
			.stream()
			.flatMap((finding) -> pieces.stream().flatMap((piece) -> in(piece, finding)))
			.toList();
	}

	private static Stream<String> in(Piece piece, Pattern finding) {
		return piece.prose()
			.sections()
			.stream()
			.flatMap((section) -> section.blocks()
				.stream()
				.filter((block) -> block.cites().isEmpty())
				.map(Prose.Block::html)
				.map((html) -> new ShownText(piece.address() + "#" + section.id(), ShownText.plain(Stream.of(html)))))
			.flatMap((part) -> part.sentences()
				.filter((sentence) -> finding.matcher(sentence).find())
				.map((sentence) -> part.address() + ": " + sentence));
	}

	private static Pattern english() {
		String others = "(?:other|most|people|men|women|those|adults|others|anyone|everyone)";
		return Pattern.compile(
				String.join("|", "\\bcause[sd]?\\b", "\\b(?:leads?|led) to\\b",
						"\\b(?:brings?|brought) (?:it |this )?on\\b", "\\bdue to\\b", "\\bresults? (?:in|from)\\b",
						"\\b(?:linked|tied) (?:to|with)\\b", "\\bgo(?:es)? with\\b",
						"\\b(?:more|less|as) (?:likely|common|often)\\b",
						"\\b(?:more|less|fewer|\\p{L}{2,}er)\\b[^.?!]{0,30} than " + others + "\\b"),
				Pattern.CASE_INSENSITIVE);
	}

}
