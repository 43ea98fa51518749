package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a question of the guided path, such as {@code since}. */
public record QuestionId(@JsonValue String value) {

	@JsonCreator
	public QuestionId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
