package app.unshed.content;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Names of medicines as people type them. It says what belongs together and nothing of
 * what a medicine does.
 */
public record Medicines(@JsonProperty(required = true) List<Group> classes,
		@JsonProperty(required = true) List<Medicine> medicines) {

	/** What somebody may well have come for who uses a name like this. */
	public Stream<ReasonId> reasonsFor(Predicate<String> name) {
		return Stream
			.concat(this.classes.stream().filter((sort) -> sort.words().stream().anyMatch(name)).map(Group::reason),
					this.medicines.stream().filter((one) -> one.names().anyMatch(name)).map(Medicine::reason))
			.distinct();
	}

	/**
	 * A class of medicines.
	 *
	 * @param words what people call one of them, such as "water tablet"
	 * @param reason what somebody who names one may well have come for
	 */
	public record Group(MedicineClassId id, @JsonProperty(required = true) List<String> words, ReasonId reason) {
	}

	/**
	 * One medicine.
	 *
	 * @param generic the name it has everywhere
	 * @param brands the names it is sold by
	 * @param also other spellings, and what people call it
	 * @param reason what somebody who names it may well have come for
	 */
	public record Medicine(String generic, List<String> brands, List<String> also,
			@JsonProperty("class") MedicineClassId group, ReasonId reason) {

		/** Everything it is called. */
		public Stream<String> names() {
			return Stream.of(Stream.of(this.generic), this.brands.stream(), this.also.stream())
				.flatMap((names) -> names);
		}

	}

}
