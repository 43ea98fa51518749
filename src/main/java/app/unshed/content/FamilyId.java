package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a family of reasons in files and addresses, such as {@code carried}. */
public record FamilyId(@JsonValue String value) {

	@JsonCreator
	public FamilyId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
