package app.unshed.finder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Family;
import app.unshed.content.Helplines.Country;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Strategy;
import app.unshed.help.FirstHelp;
import app.unshed.page.PageHead;

/**
 * All the page with the box shows, before and after a question.
 *
 * @param typed what stands in the box
 * @param refusal why this is not answered, or none
 * @param answer what was found, or none where nothing was asked
 * @param families what a reader may look through for whom nothing fits
 */
record FindPage(PageHead head, String typed, Optional<Refusal> refusal, Optional<Shown> answer, List<Family> families) {

	/**
	 * An answer as it is shown.
	 *
	 * @param strategies what may help whatever the reason of the first
	 * @param help whom to ring first, or none where nobody seems to be in danger
	 */
	record Shown(Answer found, List<Strategy> strategies, Optional<FirstHelp> help) {

		/** The name of the words that stand above what was found, or none. */
		public Optional<String> heading() {
			if (this.found.isBare()) {
				return Optional.of("bare");
			}
			if (this.found.matches().isEmpty()) {
				// Below help, nobody need hear that there is no page for them.
				return this.help.isPresent() ? Optional.empty() : Optional.of("none");
			}
			if (this.found.isUnsure()) {
				return Optional.of("unsure");
			}
			return Optional.of((this.found.matches().size() == 1) ? "one" : "found");
		}

		static Shown of(Answer found, Optional<Country> country, ContentSnapshot content) {
			List<Strategy> strategies = found.strategies().stream().map(content.strategies()::get).toList();
			return new Shown(found, strategies.stream().filter(Objects::nonNull).toList(), found.isUrgent()
					? Optional.of(FirstHelp.in(found.perils(), country, content.helplines())) : Optional.empty());
		}

	}

	/** The name of the word that says why this is not answered, or none. */
	public Optional<String> complaint() {
		return this.refusal.map(Refusal::word);
	}

	static FindPage empty(ContentSnapshot content) {
		return new FindPage(head(content), "", Optional.empty(), Optional.empty(), content.families());
	}

	static FindPage refused(String typed, Refusal refusal, ContentSnapshot content) {
		return new FindPage(head(content), typed, Optional.of(refusal), Optional.empty(), content.families());
	}

	static FindPage answered(String typed, Answer answer, Optional<Country> country, ContentSnapshot content) {
		return new FindPage(head(content), typed, Optional.empty(), Optional.of(Shown.of(answer, country, content)),
				content.families());
	}

	private static PageHead head(ContentSnapshot content) {
		return PageHead.of(content.site(), "find", SiteAddresses.FIND);
	}

}
