package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a source in files and addresses, such as {@code bylsma-2011-diary}. */
public record ReferenceId(@JsonValue String value) {

	@JsonCreator
	public ReferenceId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
