package app.unshed.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.ReasonId;
import app.unshed.page.PostedForm;
import app.unshed.page.UnreadableFormException;

import org.springframework.http.HttpStatus;

/**
 * What somebody wants to stand on their sheet.
 *
 * @param reasons those they ticked, in the order of their titles
 * @param texts what they typed
 */
record Sheet(List<ReasonId> reasons, Map<Entry, String> texts) {

	/** With more of them the page would be full of squares, and say little. */
	static final int MOST_REASONS = 4;

	static Sheet nothing() {
		return new Sheet(List.of(), Map.of());
	}

	/**
	 * Reads a sheet that was filled in.
	 * @param known every reason there is to tick
	 * @throws UnreadableFormException where another was ticked
	 */
	static Sheet read(PostedForm form, List<ReasonId> known) {
		List<String> ticked = form.all("reason");
		List<ReasonId> reasons = known.stream().filter((reason) -> ticked.contains(reason.value())).toList();
		if (reasons.size() < ticked.stream().distinct().count()) {
			throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
		}
		return new Sheet(reasons, Stream.of(Entry.values())
			.collect(Collectors.toMap((entry) -> entry, (entry) -> tidy(form.text(entry.field())))));
	}

	private static String tidy(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\n{3,}", "\n\n").strip();
	}

	String text(Entry entry) {
		return this.texts.getOrDefault(entry, "");
	}

	boolean hasTooManyReasons() {
		return this.reasons.size() > MOST_REASONS;
	}

	/** Whether it fits on one page. */
	boolean fits() {
		return !hasTooManyReasons() && Stream.of(Entry.values()).allMatch((entry) -> entry.takes(text(entry)));
	}

	/**
	 * Something to type in, and how much of it has room. The page is full when all have
	 * their most letters, be they as wide as W, and their most lines.
	 */
	enum Entry {

		SINCE(100, 1),

		MEDICINES(240, 6),

		ASK(240, 5),

		MORE(480, 5);

		private final int mostLetters;

		private final int mostLines;

		Entry(int mostLetters, int mostLines) {
			this.mostLetters = mostLetters;
			this.mostLines = mostLines;
		}

		int mostLetters() {
			return this.mostLetters;
		}

		int mostLines() {
			return this.mostLines;
		}

		/** Its name in the form. */
		String field() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Each emoji is one letter, as its writer sees it. */
		boolean takes(String text) {
			return text.codePointCount(0, text.length()) <= this.mostLetters && text.lines().count() <= this.mostLines;
		}

	}

}
