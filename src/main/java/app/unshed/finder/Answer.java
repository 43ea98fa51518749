package app.unshed.finder;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.unshed.content.Danger.Peril;
import app.unshed.content.Reason;
import app.unshed.content.StrategyId;

/**
 * What the finder makes of a text.
 *
 * @param perils what its writer may be in danger of
 * @param soundsUrgent whether it is like what people in danger write, though it may not
 * be told in which
 * @param isBare whether it asks why somebody cannot cry, and tells nothing else
 * @param matches the reasons that may fit, the best first; none where nothing fits
 */
public record Answer(Set<Peril> perils, boolean soundsUrgent, boolean isBare, List<Match> matches) {

	/**
	 * Below it, 4 in 10 of the first reasons are wrong; above it, 1 in 12.
	 */
	private static final double SURE = 0.35;

	private static final int MOST_STRATEGIES = 3;

	/** Whether somebody has to be rung before anything else is read. */
	public boolean isUrgent() {
		return this.soundsUrgent || this.perils.stream().anyMatch(Peril::isUrgent);
	}

	/** Whether even the best reason is little more than a guess. */
	public boolean isUnsure() {
		return !this.matches.isEmpty() && !isSure(this.matches.get(0));
	}

	/** Whether the writer means to stop or change a medicine. */
	public boolean isAboutStopping() {
		return this.perils.contains(Peril.STOPPING_MEDICINE);
	}

	/** The same without what is little more than a guess. */
	Answer onlyWithSureReasons() {
		return new Answer(this.perils, this.soundsUrgent, this.isBare,
				this.matches.stream().filter(Answer::isSure).toList());
	}

	private static boolean isSure(Match match) {
		return match.score() >= SURE;
	}

	/**
	 * What may help, whichever of the reasons it is; what helps with the first comes
	 * first.
	 */
	public List<StrategyId> strategies() {
		return this.matches.stream()
			.flatMap((match) -> match.reason().strategies().stream())
			.distinct()
			.limit(MOST_STRATEGIES)
			.toList();
	}

	/**
	 * A reason that may fit.
	 *
	 * @param score how well, from 0 to 1, to compare with others of the same answer; no
	 * probability
	 * @param because the words of the reader that led there, as they were typed
	 * @param alike how another person says nearly the same, fit to be shown
	 */
	public record Match(Reason reason, double score, List<String> because, Optional<String> alike) {
	}

}
