package app.unshed.content;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.Term.TermKind;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The words that are explained on their first use on a page.
 *
 * @param medicines names of medicines that need no meaning of their own
 * @param conditions names of conditions that need no meaning of their own
 */
public record Glossary(@JsonUnwrapped Upkeep upkeep, @JsonProperty(required = true) List<Term> terms,
		List<String> medicines, List<String> conditions) {

	/** Every name of a medicine or a condition, explained or not. */
	public Phrases namesOfMedicinesAndConditions() {
		return new Phrases(
				Stream.concat(names(TermKind.MEDICINE, this.medicines), names(TermKind.CONDITION, this.conditions)));
	}

	/** Every name of a medicine, explained or not. */
	public Phrases namesOfMedicines() {
		return new Phrases(names(TermKind.MEDICINE, this.medicines));
	}

	private Stream<String> names(TermKind kind, List<String> unexplained) {
		return Stream.concat(unexplained.stream(),
				this.terms.stream().filter((term) -> term.kind() == kind).flatMap(Term::spellings));
	}

}
