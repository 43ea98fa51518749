package app.unshed.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose view the site reports. Being named here is not having written or
 * approved our text.
 *
 * @param title the person's name
 * @param role what they did in the source they are named for
 * @param credentials letters after the name, or none
 */
public record Person(@JacksonInject PersonId id, String title, String role, @Nullable String credentials,
		String summary, List<Claim> claims, @JsonUnwrapped Upkeep upkeep, @JsonUnwrapped Showing showing,
		@Nullable String contentNote, boolean namesMedicines, List<PersonId> formerly,
		@JacksonInject Prose prose) implements Piece {

	@Override
	public @Nullable Drawing mark() {
		return null;
	}

	@Override
	public Kind kind() {
		return Kind.PERSON;
	}

	@Override
	public String name() {
		return this.id.value();
	}

}
