package app.unshed.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All the content of one language as it stood at one moment: checked, complete and
 * unchangeable.
 *
 * @param language the language of every text in it
 * @param families in the order in which pages show them
 * @param reasons by id, in the order of their titles; so are strategies, people and
 * articles
 * @param fingerprint of the files it was read from
 */
public record ContentSnapshot(Locale language, Site site, List<Family> families, Map<ReasonId, Reason> reasons,
		Map<StrategyId, Strategy> strategies, Map<PersonId, Person> people, Map<ArticleId, Article> articles,
		References references, Corrections corrections, Helplines helplines, Glossary glossary, Vocabulary vocabulary,
		Guide guide, String fingerprint) {

	/** The same, read from files with this fingerprint. */
	public ContentSnapshot readFrom(String files) {
		return new ContentSnapshot(this.language, this.site, this.families, this.reasons, this.strategies, this.people,
				this.articles, this.references, this.corrections, this.helplines, this.glossary, this.vocabulary,
				this.guide, files);
	}

	/** What may be seen on this day: every draft, and all else whose days include it. */
	public ContentSnapshot on(LocalDate day) {
		return only((piece) -> piece.showing().draft() || piece.showing().isOn(day), this.helplines.on(day));
	}

	/**
	 * The first day after this one on which something else may be shown, though nobody
	 * edits anything; the same day in a year where there is none.
	 */
	public LocalDate sameUntil(LocalDate day) {
		return lastDays().map((last) -> last.plusDays(1))
			.filter(day::isBefore)
			.min(LocalDate::compareTo)
			.orElse(day.plusYears(1));
	}

	/** Each the last before something is shown, said or left out. */
	private Stream<LocalDate> lastDays() {
		Stream<LocalDate> checks = Stream
			.concat(pieces().map(Piece::upkeep), Stream.of(Listing.values()).map(this::upkeep))
			.map(Upkeep::nextCheck);
		return Stream.of(checks, pieces().map(Piece::showing).flatMap(Showing::lastDays), this.helplines.lastDays())
			.flatMap((days) -> days);
	}

	/** Without what only editors may see. */
	public ContentSnapshot withoutDrafts() {
		return only((piece) -> !piece.showing().draft(), this.helplines);
	}

	private ContentSnapshot only(Predicate<Piece> shown, Helplines lines) {
		Map<ReasonId, Reason> shownReasons = only(shown, this.reasons);
		return new ContentSnapshot(this.language, this.site, this.families, shownReasons, only(shown, this.strategies),
				only(shown, this.people), only(shown, this.articles), this.references, this.corrections, lines,
				this.glossary, this.vocabulary, this.guide.only(shownReasons.keySet()), this.fingerprint);
	}

	private static <I, P extends Piece> Map<I, P> only(Predicate<Piece> shown, Map<I, P> pieces) {
		Map<I, P> kept = new LinkedHashMap<>(pieces);
		kept.values().removeIf(shown.negate());
		return Collections.unmodifiableMap(kept);
	}

	/** The sources with these ids; the loader has seen to it that they are there. */
	public List<Reference> sources(List<ReferenceId> ids) {
		return ids.stream().map(this::source).toList();
	}

	/** The source with this id, as in {@link #sources}. */
	public Reference source(ReferenceId id) {
		return Objects.requireNonNull(this.references.byId().get(id), id::value);
	}

	/** How what a list says is kept right. */
	public Upkeep upkeep(Listing listing) {
		return switch (listing) {
			case REFERENCES -> this.references.upkeep();
			case CORRECTIONS -> this.corrections.upkeep();
			case GLOSSARY -> this.glossary.upkeep();
			case HELPLINES -> this.helplines.upkeep();
		};
	}

	/** The piece whose page has this address, or none. */
	public Optional<Piece> pieceAt(String address) {
		return Stream.of(Kind.values())
			.filter((kind) -> address.startsWith(kind.address("")))
			.flatMap((kind) -> Stream.ofNullable(piece(kind, address.substring(kind.address("").length()))))
			.findFirst();
	}

	private @Nullable Piece piece(Kind kind, String name) {
		if (!Slug.isValid(name)) {
			return null;
		}
		return switch (kind) {
			case REASON -> this.reasons.get(new ReasonId(name));
			case STRATEGY -> this.strategies.get(new StrategyId(name));
			case PERSON -> this.people.get(new PersonId(name));
			case ARTICLE -> this.articles.get(new ArticleId(name));
		};
	}

	/** The piece that had this address before it was renamed, or none. */
	public Optional<Piece> formerlyAt(String address) {
		return pieces().filter((piece) -> piece.formerAddresses().anyMatch(address::equals)).findFirst();
	}

	/** The source that had this address before it was renamed, or none. */
	public Optional<Reference> sourceFormerlyAt(String address) {
		return this.references.byId()
			.values()
			.stream()
			.filter((source) -> source.formerAddresses().anyMatch(address::equals))
			.findFirst();
	}

	/**
	 * Whether the title or the summary of one of these names a medicine, so that a page
	 * which lists them must warn against stopping one alone.
	 */
	public boolean nameMedicines(Stream<? extends Piece> listed) {
		Phrases medicines = this.glossary.namesOfMedicines();
		return listed.anyMatch((piece) -> medicines.standIn(piece.title()) || medicines.standIn(piece.summary()));
	}

	/** Every piece, reasons first. */
	public Stream<Piece> pieces() {
		return Stream.of(this.reasons, this.strategies, this.people, this.articles)
			.flatMap((pieces) -> pieces.values().stream());
	}

}
