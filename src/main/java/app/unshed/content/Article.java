package app.unshed.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A text with an address of its own at the top of the site, such as the long read or the
 * privacy page.
 *
 * @param inShort three points to take away, or none
 * @param way what it draws station by station, or nothing
 */
public record Article(@JacksonInject ArticleId id, String title, String summary, String lead, List<String> inShort,
		List<Station> way, List<Claim> claims, @JsonUnwrapped Upkeep upkeep, @JsonUnwrapped Showing showing,
		@Nullable String contentNote, boolean namesMedicines, List<ArticleId> formerly,
		@JacksonInject Prose prose) implements Piece {

	@Override
	public @Nullable Drawing mark() {
		return null;
	}

	@Override
	public Kind kind() {
		return Kind.ARTICLE;
	}

	@Override
	public String name() {
		return this.id.value();
	}

}
