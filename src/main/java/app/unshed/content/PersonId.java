package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a person in files and addresses, such as {@code mary-joye}. */
public record PersonId(@JsonValue String value) {

	@JsonCreator
	public PersonId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
