package app.unshed.content;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** Whom to call, country by country. */
public record Helplines(@JsonUnwrapped Upkeep upkeep, @JsonProperty(required = true) List<Directory> international,
		@JsonProperty(required = true) List<Country> countries) {

	private static final int SEVERAL = 3;

	/** What may be shown on a day. */
	public Helplines on(LocalDate day) {
		return new Helplines(this.upkeep, this.international,
				this.countries.stream().map((country) -> country.on(day)).toList());
	}

	/** The days after which a line is left out, or a list said to be old. */
	Stream<LocalDate> lastDays() {
		return Stream.concat(this.international.stream().map(Directory::validUntil),
				this.countries.stream().flatMap((country) -> country.services().stream()).map(Helpline::validUntil));
	}

	/** The country with this ISO code, in capitals or not. */
	public Optional<Country> country(String code) {
		return this.countries.stream().filter((country) -> country.code().equalsIgnoreCase(code)).findFirst();
	}

	/** The numbers that bring help in several of the countries, the commonest first. */
	public List<EmergencyNumber> commonEmergencyNumbers() {
		Map<URI, List<EmergencyNumber>> byTel = this.countries.stream()
			.flatMap((country) -> country.emergency().stream())
			.collect(Collectors.groupingBy(EmergencyNumber::tel, LinkedHashMap::new, Collectors.toList()));
		return byTel.values()
			.stream()
			.filter((same) -> same.size() >= SEVERAL)
			.sorted(Comparator.comparing((List<EmergencyNumber> same) -> same.size()).reversed())
			.map((same) -> same.get(0))
			.toList();
	}

	/**
	 * A list of helplines kept by somebody else, for a reader whose country we lack.
	 * Nothing could take its place, so it stays past its date, and readers are told.
	 *
	 * @param verified how the address was checked; readers are told where it is from
	 * memory
	 * @param checked the day it was last compared with a public page
	 * @param validUntil the last day on which that comparison may be relied on
	 * @param foundIn where it was seen, for editors
	 */
	public record Directory(String name, URI url, @Nullable String hours, @JsonProperty("for") String forWhom,
			Verified verified, LocalDate checked, LocalDate validUntil, @Nullable String foundIn) {

		/** Whether nobody has compared it for too long. */
		public boolean isOverdueOn(LocalDate day) {
			return day.isAfter(this.validUntil);
		}

	}

	/**
	 * The lines of one country.
	 *
	 * @param code ISO 3166-1 alpha-2, upper case
	 */
	public record Country(@JsonProperty("country") String code, String name,
			@JsonProperty(required = true) List<EmergencyNumber> emergency,
			@JsonProperty(required = true) List<Helpline> services, @Nullable String note) {

		/** The last part of the country's address: its code in lower case. */
		public String slug() {
			return this.code.toLowerCase(Locale.ROOT);
		}

		/**
		 * This country as it may be shown on a day: without the lines that nobody has
		 * compared for too long.
		 */
		public Country on(LocalDate day) {
			List<Helpline> valid = this.services.stream().filter((line) -> !day.isAfter(line.validUntil())).toList();
			return new Country(this.code, this.name, this.emergency, valid, this.note);
		}

		/** The first line a person in distress can ring, or none. */
		public @Nullable Helpline firstToRing() {
			return this.services.stream()
				.filter((line) -> line.kind() == Topic.CRISIS && line.tel() != null)
				.findFirst()
				.orElse(null);
		}

	}

	/** A number to dial when somebody is in danger now. */
	public record EmergencyNumber(String number, URI tel, String use) {
	}

	/**
	 * One service, and the ways to reach it.
	 *
	 * @param phone the number as people write it, or none
	 * @param tel the number as a link, or none
	 * @param chat where to write and be answered at once, or none
	 * @param verified how the number was checked; readers are told where it still has to
	 * be confirmed
	 * @param checked the day it was last compared with a public page
	 * @param validUntil the last day on which it may be shown without a new comparison
	 * @param foundIn where the number was seen, for editors
	 */
	public record Helpline(String name, Topic kind, @Nullable String phone, @Nullable URI tel, @Nullable Sms sms,
			@Nullable String whatsapp, @Nullable URI chat, @Nullable URI url, String hours, List<String> languages,
			@JsonProperty("for") String forWhom, Verified verified, LocalDate checked, LocalDate validUntil,
			@Nullable String foundIn) {
	}

	/** A number to text, with the word to send where one is asked for. */
	public record Sms(String number, @Nullable String text) {

		/** The number as a link that brings the word along, however people write both. */
		public URI link() {
			String body = (this.text != null) ? "?body=" + escaped(this.text) : "";
			return URI.create("sms:" + this.number.replaceAll("[^+0-9]", "") + body);
		}

		// In a number to text, a plus is a plus and no space.
		private static String escaped(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
		}

	}

	/** What a service is there for. */
	public enum Topic {

		CRISIS,

		DOMESTIC_ABUSE,

		SEXUAL_ASSAULT,

		CHILD_ABUSE,

		SUPPORT;

		@Override
		public String toString() {
			return EnumWord.of(this);
		}

	}

}
