package app.unshed.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the content of one language as it stood at one moment: checked, complete and
 * unchangeable.
 *
 * @param language the language of every text in it
 * @param families in the order in which pages show them
 * @param reasons by id, in the order of their titles; so are strategies, people and
 * articles
 */
public record ContentSnapshot(Locale language, Site site, List<Family> families, Map<ReasonId, Reason> reasons,
		Map<StrategyId, Strategy> strategies, Map<PersonId, Person> people, Map<ArticleId, Article> articles,
		Map<ReferenceId, Reference> references, List<Correction> corrections, Helplines helplines) {

	/** The piece that had this address before it was renamed, or none. */
	public Optional<Piece> formerlyAt(String address) {
		return pieces().filter((piece) -> piece.formerAddresses().anyMatch(address::equals)).findFirst();
	}

	/** Every piece, reasons first. */
	public Stream<Piece> pieces() {
		return Stream.of(this.reasons, this.strategies, this.people, this.articles)
			.flatMap((pieces) -> pieces.values().stream());
	}

}
