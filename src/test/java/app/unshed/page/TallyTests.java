package app.unshed.page;

import java.util.List;

import app.unshed.content.Claim;
import app.unshed.content.Strength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	@Test
	void standsTheSurestFirstAndTallestWhateverTheirOrderOnThePage() {
		Tally tally = Tally.of(List.of(claim(Strength.EARLY), claim(Strength.OPINION), claim(Strength.GOOD),
				claim(Strength.EARLY), claim(Strength.SOME), claim(Strength.UNKNOWN)));
		assertThat(tally.counts()).extracting(Tally.Count::number).containsExactly(1, 1, 2, 1, 1);
		assertThat(tally.path()).isEqualTo("M6 21V3M15 21v-12M24 21v-6M30 21v-6M39 21h0M48 21a2 2 0 1 0-.1 0");
		assertThat(tally.width()).isEqualTo(54);
	}

	@Test
	void leavesOutWhatThereIsNoneOf() {
		assertThat(Tally.of(List.of(claim(Strength.SOME))).counts()).containsExactly(new Tally.Count(Strength.SOME, 1));
	}

	private static Claim claim(Strength strength) {
		return new Claim("claim-any", "Any.", strength, List.of(), null, "Much.", List.of());
	}

}
