package app.unshed.content;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.Term.TermKind;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The words that are explained on their first use on a page.
 *
 * @param names names of medicines and conditions that need no meaning of their own
 */
public record Glossary(@JsonProperty(required = true) List<Term> terms, List<String> names) {

	/** Every name of a medicine or a condition, explained or not. */
	public Phrases namesOfMedicinesAndConditions() {
		return new Phrases(Stream.concat(this.names.stream(),
				this.terms.stream().filter((term) -> term.kind() != TermKind.WORD).flatMap(Term::spellings)));
	}

}
