package app.unshed.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.unshed.content.Claim;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.Person;
import app.unshed.content.Piece;
import app.unshed.content.Prose;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import app.unshed.content.Review;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strength;
import app.unshed.content.Upkeep;
import app.unshed.page.Frame;
import org.jspecify.annotations.Nullable;

/** Makes of the content what several answers share. Every address in it is absolute. */
record AnswerParts(ContentSnapshot content, Frame frame) {

	/**
	 * A piece in short.
	 *
	 * @param url its page
	 * @param data where a program finds all of it
	 */
	record Link(String id, String title, String summary, String url, String data) {
	}

	/**
	 * A part of the text under a heading.
	 *
	 * @param url its place on the page
	 * @param heading HTML without block elements
	 * @param html paragraphs, lists and tables, without scripts and styles; the raised
	 * numbers lead to the notes on the page
	 * @param cites ids of the sources cited in it
	 */
	record Section(String id, String url, String heading, String html, List<String> cites) {
	}

	/**
	 * A factual sentence, how sure it is, and what it rests on.
	 *
	 * @param url its place on the page
	 * @param strength how sure it is: what each word means stands on /editorial-policy
	 * @param sources the sources it rests on; none where a person said it
	 * @param saidBy whose opinion it is
	 * @param against what speaks against it
	 */
	record EvidencedClaim(String id, String url, String text, Strength strength, List<CitedSource> sources,
			@Nullable Named saidBy, String against) {
	}

	/** A source, to be looked up by its id among the references. */
	record CitedSource(String id, String title, String url) {
	}

	/** Somebody, and the page that says who they are. */
	record Named(String name, String url) {
	}

	/**
	 * How old it is, and who has seen that it is right.
	 *
	 * @param written the day the first version was finished
	 * @param published the day from which readers could see it
	 * @param changed the day from which it said what it says
	 * @param checked the day the facts were last compared with their sources
	 * @param nextCheck the day by which they are to be compared again
	 * @param reviewed the latest review by a clinician; absent where there was none
	 * @param changes what has changed since it was written, the newest first
	 */
	record Dates(LocalDate written, LocalDate published, LocalDate changed, LocalDate checked, LocalDate nextCheck,
			@Nullable Reviewed reviewed, List<Changed> changes) {
	}

	/** A review by a clinician. */
	record Reviewed(Named by, LocalDate on) {
	}

	/** Something a reader of an earlier version should know. */
	record Changed(LocalDate on, String what) {
	}

	String license() {
		return Site.LICENSE;
	}

	String language() {
		return this.content.language().toLanguageTag();
	}

	String absolute(String address) {
		return this.frame.canonical(address);
	}

	String url(Piece piece) {
		return absolute(piece.address());
	}

	String url(Reference reference) {
		return absolute(reference.address());
	}

	String data(Piece piece) {
		return absolute(SiteAddresses.ofData(piece.address()));
	}

	Link link(Piece piece) {
		return new Link(piece.name(), piece.title(), piece.summary(), url(piece), data(piece));
	}

	/**
	 * What must stand beside a text that names medicines, or none where it names none.
	 */
	@Nullable String medicineWarning(Piece piece) {
		return piece.namesMedicines() ? word("notice.medicine") + " " + word("notice.medicine-why") : null;
	}

	List<Section> sections(Piece piece) {
		return piece.prose().sections().stream().map((section) -> section(section, url(piece))).toList();
	}

	private Section section(Prose.Section section, String page) {
		String html = section.blocks().stream().map(Prose.Block::html).collect(Collectors.joining());
		List<String> cites = section.blocks()
			.stream()
			.flatMap((block) -> block.cites().stream())
			.map(ReferenceId::value)
			.distinct()
			.toList();
		return new Section(section.id(), page + "#" + section.id(), withWholeAddresses(section.heading(), page),
				withWholeAddresses(html, page), cites);
	}

	// Our own HTML, in which a quotation mark outside of a tag is always escaped.
	private String withWholeAddresses(String html, String page) {
		return html.replace("href=\"/", "href=\"" + absolute("/")).replace("href=\"#", "href=\"" + page + "#");
	}

	List<EvidencedClaim> claims(Piece piece) {
		return piece.claims().stream().map((claim) -> claim(claim, piece)).toList();
	}

	private EvidencedClaim claim(Claim claim, Piece piece) {
		List<CitedSource> sources = this.content.sources(claim.references())
			.stream()
			.map((source) -> new CitedSource(source.id().value(), source.title(), url(source)))
			.toList();
		Named saidBy = Optional.ofNullable(claim.saidBy())
			.map(this.content.people()::get)
			.map(this::named)
			.orElse(null);
		return new EvidencedClaim(claim.id(), url(piece) + "#" + claim.id(), claim.text(), claim.strength(), sources,
				saidBy, claim.against());
	}

	Dates dates(Piece piece) {
		return dates(piece.upkeep(), piece.published(), piece.changed());
	}

	Dates dates(Listing listing) {
		Upkeep upkeep = this.content.upkeep(listing);
		return dates(upkeep, upkeep.written(), upkeep.changed());
	}

	private Dates dates(Upkeep upkeep, LocalDate published, LocalDate changed) {
		List<Changed> changes = upkeep.changes()
			.stream()
			.map((change) -> new Changed(change.on(), change.what()))
			.toList();
		return new Dates(upkeep.written(), published, changed, upkeep.checked(), upkeep.nextCheck(),
				reviewed(upkeep.reviewed()), changes);
	}

	private @Nullable Reviewed reviewed(@Nullable Review review) {
		Person by = (review != null) ? this.content.people().get(review.by()) : null;
		return (review != null && by != null) ? new Reviewed(named(by), review.on()) : null;
	}

	private Named named(Person person) {
		return new Named(person.title(), url(person));
	}

	private String word(String code) {
		return this.content.site().word(code).orElseThrow();
	}

}
