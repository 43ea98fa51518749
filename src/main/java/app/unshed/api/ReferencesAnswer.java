package app.unshed.api;

import java.net.URI;
import java.util.List;

import app.unshed.api.AnswerParts.Dates;
import app.unshed.content.Listing;
import app.unshed.content.Reference;
import app.unshed.content.Reference.StudyKind;
import app.unshed.content.ReferenceId;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Verified;
import app.unshed.page.ClaimOnPage;
import org.jspecify.annotations.Nullable;

/** Every source the site rests on. */
record ReferencesAnswer(String language, String license, String url, Dates dates, List<Source> references) {

	/**
	 * A published source.
	 *
	 * @param url its page on this site
	 * @param year the year it appeared, where the source says so
	 * @param container the journal, guideline series or organisation it appeared in
	 * @param link where it can be read
	 * @param supports what we take from it, in our own words
	 * @param verified how the citation was checked: found, or from memory
	 * @param doiVerified how the DOI was checked, where that differs
	 * @param note a doubt about the citation
	 * @param claims the addresses of the claims that rest on it
	 * @param formerly ids it had before
	 */
	record Source(String id, String url, List<String> authors, @Nullable Integer year, String title, String container,
			@Nullable String volume, @Nullable String issue, @Nullable String pages, @Nullable String doi,
			@Nullable URI link, StudyKind kind, List<String> supports, Verified verified,
			@Nullable Verified doiVerified, @Nullable String note, List<String> claims, List<ReferenceId> formerly) {

		static Source of(Reference reference, AnswerParts parts) {
			List<String> claims = ClaimOnPage.restingOn(reference.id(), parts.content())
				.stream()
				.map((claim) -> parts.absolute(claim.address()))
				.toList();
			return new Source(reference.id().value(), parts.url(reference), reference.authors(), reference.year(),
					reference.title(), reference.container(), reference.volume(), reference.issue(), reference.pages(),
					reference.doi(), reference.link(), reference.kind(), reference.supports(), reference.verified(),
					reference.doiVerified(), reference.note(), claims, reference.formerly());
		}

	}

	static ReferencesAnswer of(AnswerParts parts) {
		List<Source> sources = parts.content()
			.references()
			.byId()
			.values()
			.stream()
			.map((reference) -> Source.of(reference, parts))
			.toList();
		return new ReferencesAnswer(parts.language(), parts.license(), parts.absolute(SiteAddresses.REFERENCES),
				parts.dates(Listing.REFERENCES), sources);
	}

}
