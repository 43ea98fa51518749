package app.unshed.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the next start has of the pages that were drawn before it. */
class KeptEditionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate UNTIL = TODAY.plusDays(30);

	private final RenderedPage page = new RenderedPage(
			"<p>The same again and again</p>".getBytes(StandardCharsets.UTF_8),
			HttpFields.build().put("Content-Type", "text/html").put("Cache-Control", "public").asImmutable(), true,
			Runnable::run);

	private final RenderedPage picture = new RenderedPage(new byte[] { 1, 2, 3 }, HttpFields.EMPTY, false,
			Runnable::run);

	@TempDir
	Path folder;

	@BeforeEach
	void keep() throws IOException {
		this.page.codeByBrotli();
		begin("nothing", TODAY).keep(Map.of("/", this.page, "/cards/one.png", this.picture), "an edition", UNTIL);
	}

	@Test
	void everyPageIsSentAsItWouldHaveBeen() {
		Map<String, RenderedPage> kept = begin("an edition", TODAY).pages();
		assertThat(kept).containsOnlyKeys("/", "/cards/one.png");
		for (String coding : new String[] { "br", "gzip", "identity" }) {
			assertThat(kept.get("/").sentTo(coding)).isEqualTo(this.page.sentTo(coding));
			assertThat(kept.get("/cards/one.png").sentTo(coding)).isEqualTo(this.picture.sentTo(coding));
		}
	}

	@Test
	void nothingIsThereOfAnotherEdition() {
		assertThat(begin("another", TODAY).isThere()).isFalse();
	}

	@Test
	void nothingIsThereOnADayOnWhichSomethingElseMayBeShown() {
		assertThat(begin("an edition", UNTIL.minusDays(1)).isThere()).isTrue();
		assertThat(begin("an edition", UNTIL).isThere()).isFalse();
		assertThat(begin("an edition", TODAY.minusDays(1)).isThere()).isFalse();
	}

	@Test
	void nothingIsTakenFromADamagedFile() throws IOException {
		Path file = this.folder.resolve("edition");
		byte[] whole = Files.readAllBytes(file);
		for (int at = 0; at < whole.length; at++) {
			byte[] damaged = whole.clone();
			damaged[at] ^= 0x20;
			Files.write(file, damaged);
			assertThat(begin("an edition", TODAY).isThere()).as("byte %d", at).isFalse();
		}
	}

	@Test
	void nothingIsTakenFromHalfAFile() throws IOException {
		Path file = this.folder.resolve("edition");
		byte[] whole = Files.readAllBytes(file);
		for (int length = 0; length < whole.length; length += 7) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertThat(begin("an edition", TODAY).isThere()).as("%d bytes", length).isFalse();
		}
	}

	@Test
	void theNextEditionTakesItsPlaceAndLeavesNothingElse() throws IOException {
		begin("an edition", TODAY).keep(Map.of("/", this.page), "the next", UNTIL);
		assertThat(begin("the next", TODAY).pages()).containsOnlyKeys("/");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).hasSize(1);
		}
	}

	@Test
	void nothingIsKeptWhereNobodySaysWhere() throws IOException {
		KeptEdition nowhere = new KeptEdition(null, (content) -> content, () -> "an edition", Clock.systemUTC(),
				Runnable::run);
		assertThat(nowhere.isOn()).isFalse();
		assertThat(nowhere.isThere()).isFalse();
	}

	private KeptEdition begin(String id, LocalDate day) {
		Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
		return new KeptEdition(this.folder, (content) -> "program " + content, () -> id,
				Clock.fixed(noon, ZoneOffset.UTC), Runnable::run);
	}

}
