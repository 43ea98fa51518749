package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a term of the glossary in files and addresses, such as {@code dry-eye}. */
public record TermId(@JsonValue String value) {

	@JsonCreator
	public TermId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
