package app.unshed.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words by which the finder knows that help has to come first, with sentences that try
 * them out.
 */
public record Danger(@JsonProperty(required = true) List<Sort> kinds) {

	/**
	 * One sort of danger.
	 *
	 * @param words what people type who are in it
	 * @param not what people type who are not, though some of the words are in it
	 */
	public record Sort(Peril id, @JsonProperty(required = true) List<String> words, List<String> not, Tests tests) {
	}

	/**
	 * Sentences on which an editor tries the words of one sort.
	 *
	 * @param urgent those in which the danger must be seen
	 * @param calm those in which no danger of any sort may be seen
	 */
	public record Tests(@JsonProperty(required = true) List<String> urgent,
			@JsonProperty(required = true) List<String> calm) {
	}

	/** What somebody may be in danger of. */
	public enum Peril {

		SUICIDE,

		SELF_HARM,

		OVERDOSE,

		VIOLENCE,

		CHILD_IN_DANGER,

		STOPPING_MEDICINE;

		/** Whether somebody has to be rung first, and not only a notice read. */
		public boolean isUrgent() {
			return this != STOPPING_MEDICINE;
		}

		@Override
		public String toString() {
			return EnumWord.of(this);
		}

	}

}
