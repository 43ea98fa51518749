package app.unshed.reason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.FamilyId;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.StrategyId;

import app.unshed.loading.SiteFolder;
import app.unshed.page.NoSuchPageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReasonServiceTests {

	private final ReasonService reasons;

	private final Reason medications;

	private final Reason pastTrauma;

	ReasonServiceTests(@TempDir Path folder) throws IOException {
		ContentSnapshot small = SiteFolder.small(folder).load();
		this.reasons = new ReasonService(() -> small);
		this.medications = this.reasons.get(new ReasonId("medications"));
		this.pastTrauma = this.reasons.get(new ReasonId("past-trauma"));
	}

	@Test
	void listsEveryReasonInTheOrderOfTitles() {
		assertThat(this.reasons.all()).containsExactly(this.medications, this.pastTrauma);
	}

	@Test
	void saysThatThereIsNoPageForAnUnknownId() {
		assertThatExceptionOfType(NoSuchPageException.class)
			.isThrownBy(() -> this.reasons.get(new ReasonId("no-such-reason")));
	}

	@Test
	void findsTheReasonsOfAFamily() {
		assertThat(this.reasons.byFamily(new FamilyId("treatment"))).containsExactly(this.medications);
		assertThat(this.reasons.byFamily(new FamilyId("body"))).isEmpty();
	}

	@Test
	void leavesOutAFamilyWithoutReasonsAndKeepsTheOrderOfTheSite() {
		assertThat(this.reasons.families()).extracting((family) -> family.family().id().value())
			.containsExactly("carried", "treatment");
	}

	@Test
	void findsTheRelatedReasons() {
		assertThat(this.reasons.related(this.medications)).containsExactly(this.pastTrauma);
		assertThat(this.reasons.related(this.pastTrauma)).isEmpty();
	}

	@Test
	void findsTheReasonsAStrategyIsNamedFor() {
		assertThat(this.reasons.helpedBy(new StrategyId("talk-to-someone"))).containsExactly(this.medications,
				this.pastTrauma);
		assertThat(this.reasons.helpedBy(new StrategyId("slow-breathing"))).containsExactly(this.medications);
	}

	@ParameterizedTest
	@ValueSource(strings = { "medicatoins", "medication", "medicine", "medcations" })
	void findsTheReasonAMistypedNameMeant(String typed) {
		assertThat(this.reasons.nearestTo(typed)).first().isEqualTo(this.medications);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "xyz", "wp-login.php" })
	void doesNotGuessWhereNothingIsNear(String typed) {
		assertThat(this.reasons.nearestTo(typed)).isEqualTo(List.of());
	}

}
