package app.unshed.finder;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Medicines.Medicine;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader who types nothing but what is on the box of tablets. */
class MedicineNamesTests {

	/** A few names are words with other uses, or near a commoner name. */
	private static final double MOST = 0.97;

	private final ContentSnapshot content = SiteFolder.loadOurs();

	private final FinderIndex finder = new FinderIndex(this.content);

	@Test
	void theNameOfAMedicineAloneLeadsToItsReason() {
		List<Medicine> medicines = this.content.vocabulary().medicines().medicines();
		assertThat(medicines.stream().flatMap((medicine) -> names(medicine).map((name) -> leads(name, medicine))))
			.filteredOn((leads) -> leads)
			.hasSizeGreaterThan((int) (MOST * medicines.stream().flatMap(MedicineNamesTests::names).count()));
	}

	@Test
	void aLostApostropheChangesNothing() {
		assertThat(Stream.of("can t cry", "can\u0000t cry", "can`t cry").map(this.finder::answer).map(Answer::matches))
			.allSatisfy((matches) -> assertThat(matches).extracting((match) -> match.reason().id())
				.containsExactlyElementsOf(this.finder.answer("can't cry")
					.matches()
					.stream()
					.map((match) -> match.reason().id())
					.toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "I'm on %s and I can't cry any more", "started %s in March, now no tears",
			"could %s be why I can't cry?", "my doctor put me on %s and I feel nothing",
			"Since taking %s I have not cried once, not even when my dad died", "does %s stop you crying" })
	void aMedicineInASentenceLeadsToItsReason(String sentence) {
		List<Medicine> medicines = this.content.vocabulary().medicines().medicines();
		assertThat(medicines.stream().map((medicine) -> leads(sentence.formatted(medicine.generic()), medicine)))
			.filteredOn((leads) -> leads)
			.hasSizeGreaterThan((int) (MOST * medicines.size()));
	}

	private static Stream<String> names(Medicine medicine) {
		return Stream.concat(Stream.of(medicine.generic()), medicine.brands().stream());
	}

	private boolean leads(String name, Medicine medicine) {
		return this.finder.answer(name)
			.matches()
			.stream()
			.limit(1)
			.anyMatch((match) -> match.reason().id().equals(medicine.reason()));
	}

}
