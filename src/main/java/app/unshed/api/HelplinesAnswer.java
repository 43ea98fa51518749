package app.unshed.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import app.unshed.api.AnswerParts.Dates;
import app.unshed.content.Helplines;
import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines.Helpline;
import app.unshed.content.Helplines.Sms;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.Listing;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Verified;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call in one country.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param url its page
 * @param keepUntil the last day on which a copy of this answer may be shown
 * @param services the lines that may be shown today
 * @param directories lists of lines kept by others, for whom none of these fits
 */
record HelplinesAnswer(String language, String license, String country, String name, String url, LocalDate keepUntil,
		List<Emergency> emergency, List<Service> services, List<Directory> directories, @Nullable String note,
		Dates dates) {

	/** A number to dial when somebody is in danger now. */
	record Emergency(String number, URI tel, String use) {
	}

	/**
	 * One service, and the ways to reach it.
	 *
	 * @param kind what it is there for
	 * @param phone the number as people write it
	 * @param tel the number as a link
	 * @param chat where to write and be answered at once
	 * @param languages the languages it speaks, where we know
	 * @param verified how the number was checked: found, or from memory, which a reader
	 * must be told
	 * @param checked the day it was last compared with a public page
	 * @param validUntil the last day on which it may be shown
	 */
	record Service(String name, Topic kind, @Nullable String phone, @Nullable URI tel, @Nullable TextTo sms,
			@Nullable String whatsapp, @Nullable URI chat, @Nullable URI url, String hours, List<String> languages,
			@JsonProperty("for") String forWhom, Verified verified, LocalDate checked, LocalDate validUntil) {

		static Service of(Helpline line) {
			return new Service(line.name(), line.kind(), line.phone(), line.tel(), TextTo.of(line.sms()),
					line.whatsapp(), line.chat(), line.url(), line.hours(), line.languages(), line.forWhom(),
					line.verified(), line.checked(), line.validUntil());
		}

	}

	/**
	 * A number to text.
	 *
	 * @param text the word to send, where one is asked for
	 * @param link the number as a link that brings the word along
	 */
	record TextTo(String number, @Nullable String text, URI link) {

		static @Nullable TextTo of(@Nullable Sms sms) {
			return (sms != null) ? new TextTo(sms.number(), sms.text(), sms.link()) : null;
		}

	}

	/**
	 * A list of lines kept by somebody else.
	 *
	 * @param validUntil the last day on which our comparison may be relied on
	 */
	record Directory(String name, URI url, @Nullable String hours, @JsonProperty("for") String forWhom,
			Verified verified, LocalDate checked, LocalDate validUntil) {

		static Directory of(Helplines.Directory directory) {
			return new Directory(directory.name(), directory.url(), directory.hours(), directory.forWhom(),
					directory.verified(), directory.checked(), directory.validUntil());
		}

	}

	static HelplinesAnswer of(Country country, AnswerParts parts) {
		List<Emergency> emergency = country.emergency()
			.stream()
			.map((number) -> new Emergency(number.number(), number.tel(), number.use()))
			.toList();
		return new HelplinesAnswer(parts.language(), parts.license(), country.code(), country.name(),
				parts.absolute(SiteAddresses.ofHelp(country.slug())), keepUntil(country, parts), emergency,
				country.services().stream().map(Service::of).toList(),
				parts.content().helplines().international().stream().map(Directory::of).toList(), country.note(),
				parts.dates(Listing.HELPLINES));
	}

	/**
	 * No longer than the first of them may be shown, nor than the list is looked after.
	 */
	private static LocalDate keepUntil(Country country, AnswerParts parts) {
		return Stream
			.concat(country.services().stream().map(Helpline::validUntil),
					Stream.of(parts.content().upkeep(Listing.HELPLINES).nextCheck()))
			.min(LocalDate::compareTo)
			.orElseThrow();
	}

}
