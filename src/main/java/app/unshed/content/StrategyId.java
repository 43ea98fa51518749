package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a strategy in files and addresses, such as {@code slow-breathing}. */
public record StrategyId(@JsonValue String value) {

	@JsonCreator
	public StrategyId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
