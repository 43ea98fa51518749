package app.unshed.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a person may not cry.
 *
 * @param lead two or three sentences that follow the title
 * @param inShort three points to take away: what it is, what may help, when or whom to
 * ask
 * @param mark a sign of its own, or none
 * @param signs what a person may notice that points to this reason
 * @param soundsLike how people put it, in our own words
 * @param strategies what may help, the most useful first
 * @param formerly names this reason had before, the oldest first, whose addresses must
 * not die
 */
public record Reason(@JacksonInject ReasonId id, String title, FamilyId family, String summary, String lead,
		@JsonProperty(required = true) List<String> inShort, @Nullable Drawing mark,
		@JsonProperty(required = true) List<String> signs, @JsonProperty(required = true) List<String> soundsLike,
		@JsonProperty(required = true) List<StrategyId> strategies, List<ReasonId> related, List<Claim> claims,
		@JsonUnwrapped Upkeep upkeep, @JsonUnwrapped Showing showing, @Nullable String contentNote,
		boolean namesMedicines, List<ReasonId> formerly, @JacksonInject Prose prose) implements Piece {

	@Override
	public Kind kind() {
		return Kind.REASON;
	}

	@Override
	public String name() {
		return this.id.value();
	}

}
