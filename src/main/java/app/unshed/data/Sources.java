package app.unshed.data;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.Reference;
import app.unshed.content.Reference.StudyKind;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Verified;
import app.unshed.data.Thing.Cited;
import app.unshed.data.Thing.Container;
import app.unshed.data.Thing.Human;
import app.unshed.data.Thing.Organization;
import app.unshed.data.Thing.Source;
import app.unshed.page.Frame;
import org.jspecify.annotations.Nullable;

/** Our sources as schema.org describes them. */
final class Sources {

	private static final Set<StudyKind> NO_RESEARCH = Set.of(StudyKind.GUIDELINE, StudyKind.PATIENT_INFORMATION);

	/** Who is cited by initials is a person; others are institutions. */
	private static final Pattern PERSON = Pattern.compile(".+ \\p{Lu}{1,4}");

	private static final String AND_OTHERS = "et al.";

	private Sources() {
	}

	/**
	 * Every source that a piece cites, in its text or for a claim, by name: all else
	 * stands on the page of the source, and would be a tenth of this one.
	 */
	static List<Cited> citedIn(Piece piece, ContentSnapshot content, Frame frame) {
		return Stream
			.concat(piece.prose().cites().stream(),
					piece.claims().stream().flatMap((claim) -> claim.references().stream()))
			.distinct()
			.map((id) -> of(content.source(id), frame))
			.map((source) -> new Cited(source.type(), source.id(), source.url(), source.name()))
			.toList();
	}

	static Source of(Reference reference, Frame frame) {
		boolean isResearch = !NO_RESEARCH.contains(reference.kind());
		boolean isDoiSure = reference.doi() != null && !isDoiRecalled(reference);
		return new Source(isResearch ? "ScholarlyArticle" : "CreativeWork",
				frame.canonical(SiteAddresses.ofReference(reference.id().value())) + "#source", link(reference),
				isDoiSure ? "doi:" + reference.doi() : null, isDoiSure ? reference.link() : null, reference.title(),
				hasOthers(reference) ? List.of() : reference.authors().stream().map(Sources::author).toList(),
				hasOthers(reference) ? String.join(", ", reference.authors()) : null,
				(reference.year() != null) ? reference.year().toString() : null,
				isResearch ? issue(reference) : new Container("CreativeWork", reference.container(), null, null, null),
				isResearch ? reference.pages() : null);
	}

	/** A list that ends in "et al." would read as the whole of it. */
	private static boolean hasOthers(Reference reference) {
		return reference.authors().contains(AND_OTHERS);
	}

	private static Container issue(Reference reference) {
		Container journal = new Container("Periodical", reference.container(), null, null, null);
		Container volume = (reference.volume() != null)
				? new Container("PublicationVolume", null, reference.volume(), null, journal) : journal;
		return (reference.issue() != null) ? new Container("PublicationIssue", null, null, reference.issue(), volume)
				: volume;
	}

	private static Thing author(String name) {
		return PERSON.matcher(name).matches() ? new Human("Person", null, null, name, null, null)
				: new Organization("Organization", null, null, name);
	}

	private static @Nullable URI link(Reference reference) {
		return isDoiRecalled(reference) ? reference.url() : reference.link();
	}

	/** A DOI from memory may be another's, and a program reads no note that says so. */
	private static boolean isDoiRecalled(Reference reference) {
		return reference.verified().isRecalled() || reference.doiVerified() == Verified.RECALLED;
	}

}
