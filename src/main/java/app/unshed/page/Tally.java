package app.unshed.page;

import java.util.Arrays;
import java.util.List;

import app.unshed.content.Claim;
import app.unshed.content.Strength;

/**
 * How sure the claims of a page are, counted, and drawn by the pen of the marks: a stroke
 * for each claim, the taller the surer, a dot for what nobody knows, a ring for an
 * opinion.
 *
 * @param counts one for each strength there is, the surest first
 */
public record Tally(List<Count> counts) {

	/** How high the drawing is. */
	public static final int HEIGHT = 24;

	private static final int GROUND = 21;

	private static final int STEP = 6;

	/**
	 * The room in front of the first claim, behind the last, and between two strengths.
	 */
	private static final int GAP = 3;

	/** How many claims are of this strength. */
	public record Count(Strength strength, int number) {
	}

	static Tally of(List<Claim> claims) {
		return new Tally(Arrays.stream(Strength.values())
			.map((strength) -> new Count(strength,
					(int) claims.stream().filter((claim) -> claim.strength() == strength).count()))
			.filter((count) -> count.number() > 0)
			.toList());
	}

	/** How wide the drawing is. */
	public int width() {
		return this.counts.stream().mapToInt((count) -> count.number() * STEP + GAP).sum() + GAP;
	}

	/** What the pen does, as SVG path data. */
	public String path() {
		StringBuilder path = new StringBuilder();
		int x = GAP + STEP / 2;
		for (Count count : this.counts) {
			for (int i = 0; i < count.number(); i++) {
				path.append('M').append(x).append(' ').append(GROUND).append(sign(count.strength()));
				x += STEP;
			}
			x += GAP;
		}
		return path.toString();
	}

	private static String sign(Strength strength) {
		return switch (strength) {
			case GOOD -> "V3";
			case SOME -> "v-12";
			case EARLY -> "v-6";
			case UNKNOWN -> "h0";
			case OPINION -> "a2 2 0 1 0-.1 0";
		};
	}

}
