package app.unshed.content;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A word our pages use that not every reader knows.
 *
 * @param id its anchor on the page of the glossary
 * @param term the word as it heads its meaning
 * @param forms other ways in which our pages write it, such as the plural
 * @param meaning what it means, in a plain sentence or two
 * @param references the sources of the meaning, where it says more than what the word is
 * @param page where our pages say more, as an address of ours, or none
 * @param formerly anchors it had before, at which links to it still arrive
 */
public record Term(TermId id, String term, List<String> forms, TermKind kind, String meaning,
		List<ReferenceId> references, @Nullable String page, List<TermId> formerly) {

	/** What the term is the name of. */
	public enum TermKind {

		WORD,

		MEDICINE,

		CONDITION;

		@Override
		public String toString() {
			return EnumWord.of(this);
		}

	}

	/** Every way in which a page may write it. */
	public Stream<String> spellings() {
		return Stream.concat(Stream.of(this.term), this.forms.stream());
	}

}
