package app.unshed.content;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A published source that claims may rest on.
 *
 * @param year the year it appeared, or none where the source does not say
 * @param container the journal, guideline series or organisation it appeared in
 * @param topics under what an editor who needs a source for a claim may look for it; no
 * page shows them
 * @param supports what we take from it, in our own words
 * @param verified how the citation itself was checked
 * @param doiVerified how the DOI was checked, where that differs from the citation
 * @param foundIn where the citation was seen, for editors
 * @param note a doubt about the citation, for editors and readers
 * @param formerly ids it had before, whose addresses and notes still lead to it
 */
public record Reference(ReferenceId id, @JsonProperty(required = true) List<String> authors, @Nullable Integer year,
		String title, String container, @Nullable String volume, @Nullable String issue, @Nullable String pages,
		@Nullable String doi, @Nullable URI url, StudyKind kind, List<String> topics,
		@JsonProperty(required = true) List<String> supports, Verified verified, @Nullable Verified doiVerified,
		@Nullable String foundIn, @Nullable String note, List<ReferenceId> formerly) {

	/** The kind of study or text it is. */
	public enum StudyKind {

		SYSTEMATIC_REVIEW,

		REVIEW,

		TRIAL,

		EXPERIMENT,

		COHORT,

		SURVEY,

		QUALITATIVE,

		GUIDELINE,

		PATIENT_INFORMATION;

		@Override
		public String toString() {
			return EnumWord.of(this);
		}

	}

	/**
	 * The authors as they are named in a sentence, without their initials: one, two, or
	 * the first of many.
	 */
	public List<String> leadAuthors() {
		List<String> named = this.authors.stream().map((author) -> author.replaceFirst(" \\p{Lu}{1,4}$", "")).toList();
		return hasManyAuthors() ? named.subList(0, 1) : named;
	}

	/** Whether there are more authors than a sentence should name. */
	public boolean hasManyAuthors() {
		return this.authors.size() > 2 || this.authors.contains("et al.");
	}

	/** The addresses of this source before it was renamed. */
	public Stream<String> formerAddresses() {
		return this.formerly.stream().map((former) -> SiteAddresses.ofReference(former.value()));
	}

	public String address() {
		return SiteAddresses.ofReference(this.id.value());
	}

	/**
	 * Where a reader can find the source: its DOI, else the address we have, else none.
	 */
	public @Nullable URI link() {
		return (this.doi != null) ? URI.create("https://doi.org/" + this.doi) : this.url;
	}

}
