package app.unshed.data;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something schema.org has a word for. Each component of a record is a property of its
 * type there; what is none or empty is left out.
 */
sealed interface Thing {

	/** All that one page says, in one piece. */
	record Graph(@JsonProperty("@context") String context, @JsonProperty("@graph") List<Thing> things) {

		static Graph of(List<Thing> things) {
			return new Graph("https://schema.org", things);
		}

	}

	/** What is described in full elsewhere in the same graph. */
	record Pointer(@JsonProperty("@id") String id) implements Thing {
	}

	/** The whole site. */
	record WebSite(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String url, String name,
			@Nullable String description, @Nullable String inLanguage, @Nullable Organization publisher,
			@Nullable String license) implements Thing {
	}

	/** Who publishes something. */
	record Organization(@JsonProperty("@type") String type, @Nullable @JsonProperty("@id") String id,
			@Nullable String url, String name) implements Thing {
	}

	/**
	 * A page of ours.
	 *
	 * @param type what kind of page
	 * @param lastReviewed the day on which a clinician found it right, or none
	 */
	record Page(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String url, String name,
			String description, String inLanguage, WebSite isPartOf, @Nullable Pointer breadcrumb,
			boolean isAccessibleForFree, Organization publisher, String license, @Nullable LocalDate datePublished,
			@Nullable LocalDate dateModified, @Nullable LocalDate lastReviewed, @Nullable Human reviewedBy,
			@Nullable Topic about, List<Cited> citation, @Nullable Thing mainEntity) implements Thing {
	}

	/** A text on a page of ours. It has no author, since nobody put a name to it. */
	record Article(@JsonProperty("@type") String type, @JsonProperty("@id") String id, String url, String headline,
			String description, String inLanguage, boolean isAccessibleForFree, Organization publisher, String license,
			LocalDate datePublished, LocalDate dateModified, List<Cited> citation,
			Pointer mainEntityOfPage) implements Thing {
	}

	/** What a page is about. */
	record Topic(@JsonProperty("@type") String type, String name) implements Thing {
	}

	/** Somebody. */
	record Human(@JsonProperty("@type") String type, @Nullable @JsonProperty("@id") String id, @Nullable String url,
			String name, @Nullable String honorificSuffix, @Nullable String description) implements Thing {
	}

	/**
	 * A source that a page cites, and where it stands in full.
	 *
	 * @param url where it can be read
	 */
	record Cited(@JsonProperty("@type") String type, @JsonProperty("@id") String id, @Nullable URI url,
			String name) implements Thing {
	}

	/**
	 * A source, in full.
	 *
	 * @param identifier its DOI, where we are sure of it
	 * @param sameAs where the DOI leads
	 * @param author everybody who wrote it, or none where we do not know all of them
	 * @param creditText then those we know, and that there are others
	 */
	record Source(@JsonProperty("@type") String type, @JsonProperty("@id") String id, @Nullable URI url,
			@Nullable String identifier, @Nullable URI sameAs, String name, List<Thing> author,
			@Nullable String creditText, @Nullable String datePublished, Container isPartOf,
			@Nullable String pagination) implements Thing {
	}

	/** Where a source appeared: an issue is part of a volume, and that of a journal. */
	record Container(@JsonProperty("@type") String type, @Nullable String name, @Nullable String volumeNumber,
			@Nullable String issueNumber, @Nullable Container isPartOf) implements Thing {
	}

	/** Pages in an order. */
	record PageList(@JsonProperty("@type") String type, @Nullable @JsonProperty("@id") String id,
			List<ListedPage> itemListElement) implements Thing {
	}

	/** One of them, and its place. */
	record ListedPage(@JsonProperty("@type") String type, int position, String name, String item) implements Thing {
	}

}
