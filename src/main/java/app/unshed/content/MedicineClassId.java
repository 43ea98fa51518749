package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a class of medicines, such as {@code ssri}. */
public record MedicineClassId(@JsonValue String value) {

	@JsonCreator
	public MedicineClassId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
