package app.unshed.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import app.unshed.content.Reason;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads nothing of a page but what it says in short knows when not to wait. */
class InShortTests {

	private static Stream<Reason> reasons() {
		return new ContentLoader(FixedDay.CLOCK).load(Path.of("content"), Locale.ENGLISH).reasons().values().stream();
	}

	@ParameterizedTest
	@MethodSource("reasons")
	void saysWhatToDoNowAboutThoughtsOfDying(Reason reason) {
		assertThat(reason.inShort().get(2)).containsPattern("(?i)\\b(now|at once)\\b")
			.containsPattern("(?i)suicid|dying|to die|ending your life");
	}

	@ParameterizedTest
	@MethodSource("reasons")
	void doesNotLetTwoLowWeeksWait(Reason reason) {
		assertThat(String.join(" ", reason.inShort())).containsPattern("\\btwo (low |empty )?weeks\\b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "depression", "past-trauma", "childhood-abuse", "medications", "emotional-blunting" })
	void beginsWithNowWhereDangerIsNearest(String id) {
		assertThat(reasons().filter((reason) -> reason.id().value().equals(id))).singleElement()
			.satisfies((reason) -> assertThat(reason.inShort().get(2)).startsWith("Now, if "));
	}

}
