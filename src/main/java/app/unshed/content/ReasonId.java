package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a reason in files and addresses, such as {@code past-trauma}. */
public record ReasonId(@JsonValue String value) {

	@JsonCreator
	public ReasonId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
