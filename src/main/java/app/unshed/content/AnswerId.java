package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an answer of the guided path in its rules, such as {@code new-medicine}. */
public record AnswerId(@JsonValue String value) {

	@JsonCreator
	public AnswerId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
