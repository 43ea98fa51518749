package app.unshed.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an article in files and addresses, such as {@code benefits}. */
public record ArticleId(@JsonValue String value) {

	@JsonCreator
	public ArticleId {
		Slug.require(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
