package app.unshed.content;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words by which the finder knows that help has to come first, with sentences that try
 * them out.
 *
 * @param same what is typed in several forms, and is one
 * @param passedOver words that change nothing, and are left out wherever they stand
 * @param right words spelt as they should be, though only a letter away from a word of
 * danger
 * @param lists words that may stand for one another in a phrase
 * @param urgent sentences of danger, from which the finder learns besides to see what no
 * phrase tells
 * @param calm sentences that come near to them, and tell of no danger
 */
public record Danger(List<Variants> same, List<String> passedOver, List<String> right, List<WordList> lists,
		@JsonProperty(required = true) List<Sort> kinds, List<String> urgent, List<String> calm) {

	/** Every sentence here that tells of danger in which somebody has to be rung. */
	public List<String> urgentSentences() {
		return Stream.concat(this.urgent.stream(), tried(Peril::isUrgent, Tests::urgent)).toList();
	}

	/** Every sentence here that tells of no such danger. */
	public List<String> calmSentences() {
		return Stream
			.of(this.calm.stream(), tried((peril) -> true, Tests::calm),
					tried((peril) -> !peril.isUrgent(), Tests::urgent))
			.flatMap(Function.identity())
			.toList();
	}

	private Stream<String> tried(Predicate<Peril> perils, Function<Tests, List<String>> sentences) {
		return this.kinds.stream()
			.filter((sort) -> perils.test(sort.id()))
			.flatMap((sort) -> sentences.apply(sort.tests()).stream());
	}

	/**
	 * One form for several.
	 *
	 * @param as the form they are read as
	 * @param typed the forms in which it is typed
	 */
	public record Variants(String as, @JsonProperty(required = true) List<String> typed) {
	}

	/**
	 * Words any of which may stand where a phrase names their list.
	 *
	 * @param id its name, in capitals
	 * @param words single words
	 */
	public record WordList(String id, @JsonProperty(required = true) List<String> words) {
	}

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

		SEXUAL_VIOLENCE,

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
