package app.unshed.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.unshed.content.Claim;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Person;
import app.unshed.content.Piece;
import app.unshed.content.Prose;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import app.unshed.content.Strength;

/**
 * The text of a piece with its evidence beside it.
 *
 * @param contentNote a warning where the text is hard to read
 * @param namesMedicines whether to warn against stopping a medicine alone
 * @param claims all that the page claims, whether or not its text cites it
 */
public record Reading(Optional<String> contentNote, boolean namesMedicines, List<Section> sections,
		List<ClaimWithSources> claims, About about, Share share) {

	/**
	 * A part of the text with a heading.
	 *
	 * @param anchors every id at which links to it arrive, the present one first
	 */
	public record Section(String id, List<String> anchors, String heading, List<Block> blocks) {

		/** The heading where it is named once more, without the ids it had before. */
		public String words() {
			return PlainText.of(this.heading);
		}

	}

	/**
	 * A paragraph, list or table, and the notes on what is cited in it.
	 *
	 * @param heading the heading it is, or none
	 */
	public record Block(String html, Optional<Prose.Heading> heading, List<Note> notes) {

		/** What it says, without the marks of how it looks. */
		public String words() {
			return PlainText.of(this.html);
		}

	}

	/**
	 * The evidence for a sentence.
	 *
	 * @param number the raised number in the text
	 * @param isFirst whether the source was not cited before on this page
	 * @param claims the claims of this page that rest on the source
	 */
	public record Note(int number, boolean isFirst, Reference source, List<Claim> claims) {

		/**
		 * One claim for each strength among them: a mark said three times says no more.
		 */
		public Collection<Claim> oneOfEachStrength() {
			Map<Strength, Claim> firsts = new EnumMap<>(Strength.class);
			this.claims.forEach((claim) -> firsts.putIfAbsent(claim.strength(), claim));
			return firsts.values();
		}

	}

	/** A claim with what it rests on: sources, or the person who said it. */
	public record ClaimWithSources(Claim claim, List<Reference> sources, Optional<Person> saidBy) {
	}

	/** All that the text cites, in the order of the raised numbers. */
	public List<Reference> sources() {
		return this.sections.stream()
			.flatMap((section) -> section.blocks().stream())
			.flatMap((block) -> block.notes().stream())
			.filter(Note::isFirst)
			.map(Note::source)
			.toList();
	}

	/**
	 * How many words a minute somebody reads who is tired, or who reads in a second
	 * language.
	 */
	private static final int WORDS_A_MINUTE = 180;

	/** How sure the page is of what it claims, at a glance. */
	public Tally tally() {
		return Tally.of(this.claims.stream().map(ClaimWithSources::claim).toList());
	}

	/** Where a reader goes on who would rather not read the rest. */
	public Optional<String> helps() {
		return Prose.helpAmong(this.sections.stream().map(Section::id).toList());
	}

	/** How long the text takes to read, at least one. */
	public int minutes() {
		long words = this.sections.stream()
			.flatMap((section) -> section.blocks().stream())
			.map((block) -> block.words().split("\\s+"))
			.mapToLong((block) -> block.length)
			.sum();
		return (int) Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
	}

	/** Joins a piece with the sources and people it names. */
	public static Reading of(Piece piece, ContentSnapshot content) {
		return new Reading(Optional.ofNullable(piece.contentNote()), piece.namesMedicines(), sections(piece, content),
				piece.claims().stream().map((claim) -> withSources(claim, content)).toList(), About.of(piece, content),
				Share.of(piece));
	}

	private static List<Section> sections(Piece piece, ContentSnapshot content) {
		List<ReferenceId> numbered = piece.prose().cites();
		Set<ReferenceId> noted = new HashSet<>();
		List<Section> sections = new ArrayList<>();
		for (Prose.Section section : piece.prose().sections()) {
			List<Block> blocks = new ArrayList<>();
			for (Prose.Block block : section.blocks()) {
				List<Note> notes = block.cites()
					.stream()
					.map((id) -> note(id, numbered.indexOf(id) + 1, noted.add(id), piece, content))
					.toList();
				blocks.add(new Block(block.html(), block.heading(), notes));
			}
			sections.add(new Section(section.id(), section.anchors(), section.heading(), List.copyOf(blocks)));
		}
		return List.copyOf(sections);
	}

	private static Note note(ReferenceId id, int number, boolean isFirst, Piece piece, ContentSnapshot content) {
		List<Claim> claims = piece.claims().stream().filter((claim) -> claim.references().contains(id)).toList();
		return new Note(number, isFirst, content.source(id), claims);
	}

	private static ClaimWithSources withSources(Claim claim, ContentSnapshot content) {
		return new ClaimWithSources(claim, content.sources(claim.references()),
				Optional.ofNullable(claim.saidBy()).map(content.people()::get));
	}

}
