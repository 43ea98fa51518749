package app.unshed.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All the content of one language as it stood at one moment: checked, complete and
 * unchangeable.
 *
 * @param language the language of every text in it
 * @param families in the order in which pages show them
 * @param reasons by id, in the order of their titles; so are the other maps
 */
public record ContentSnapshot(Locale language, Site site, List<Family> families, Map<ReasonId, Reason> reasons,
		Map<StrategyId, Strategy> strategies, Map<PersonId, Person> people, Map<ArticleId, Article> articles,
		Map<ReferenceId, Reference> references, List<Correction> corrections, Helplines helplines) {

	/** Every piece, reasons first. */
	public Stream<Piece> pieces() {
		return Stream.of(this.reasons, this.strategies, this.people, this.articles)
			.flatMap((pieces) -> pieces.values().stream());
	}

}
