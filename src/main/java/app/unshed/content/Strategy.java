package app.unshed.content;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can try, to be done from its page alone.
 *
 * @param mark a sign of its own, or none
 * @param forWhom when, and for whom, it is worth trying
 * @param time how long it takes
 * @param place where it can be done
 * @param energy how much it asks of somebody who has little
 * @param pace a pace to breathe by, drawn beside the steps, or none
 * @param notWhen when not to begin, and what to do instead
 * @param stopWhen when to stop in the middle
 */
public record Strategy(@JacksonInject StrategyId id, String title, String summary, String lead, @Nullable Drawing mark,
		@JsonProperty("for") String forWhom, @JsonProperty(required = true) List<String> steps, String time,
		String place, String energy, @Nullable Pace pace, String notWhen, String stopWhen, List<Claim> claims,
		@JsonUnwrapped Upkeep upkeep, @JsonUnwrapped Showing showing, @Nullable String contentNote,
		boolean namesMedicines, List<StrategyId> formerly, @JacksonInject Prose prose) implements Piece {

	/** Where its page says what to do. */
	public static final String STEPS = "steps";

	@Override
	public Kind kind() {
		return Kind.STRATEGY;
	}

	@Override
	public String name() {
		return this.id.value();
	}

	@Override
	public Stream<String> places() {
		return Stream.concat(Stream.of(STEPS), Piece.super.places());
	}

}
