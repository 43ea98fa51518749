package app.unshed.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ContentReviewTests {

	private static final Path CONTENT = Path.of("content");

	private final ByteArrayOutputStream told = new ByteArrayOutputStream();

	@Test
	void tellsHowHardEverySectionIsToRead() {
		assertThat(review(CONTENT, LocalDate.of(2026, 11, 23))).isTrue();
		assertThat(told()).contains("No mistakes.", "Nothing has to be checked again within 60 days.",
				"/reasons/medications#why", "/reasons/medications#evidence", "/strategies/grounding#steps");
	}

	@Test
	void namesWhatIsDueWithinSixtyDaysAndWhatIsOverdue() {
		review(CONTENT, LocalDate.of(2027, 10, 1));
		assertThat(told()).contains("2027-05-23  overdue   helplines.yaml: Samaritans",
				"2027-11-23  due soon  /reasons/medications", "2027-05-23  overdue   /help",
				"2027-05-23  overdue   helplines.yaml: Befrienders Worldwide", "2027-11-23  due soon  /glossary");
	}

	@Test
	void theSixtiethDayIsWithinSixtyDays() {
		review(CONTENT, LocalDate.of(2027, 9, 24));
		assertThat(told()).contains("2027-11-23  due soon  /reasons/medications");
	}

	@Test
	void goesOnWithWhatCanBeReadWhereThereAreMistakes(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.replace("reasons/past-trauma.yaml", "title: .*", "title:");
		site.replace("reasons/medications.yaml", "family: .*", "family: drugs");
		site.append("strategies/slow-breathing.md",
				"Now, for thoughts of suicide: [talk to someone](/help). Here the accounts come closest to yours.");
		site.replace("articles/about.yaml", "(?s)^", "\t");
		assertThat(review(folder, LocalDate.of(2027, 10, 1))).isFalse();
		assertThat(told())
			.contains("articles/about.yaml:1:1  there is a tab", "reasons/past-trauma.yaml:1:7",
					"reasons/medications.yaml:2:9", "helplines.yaml: Samaritans",
					"2027-11-23  due soon  /reasons/medications", "Said twice, or nearly:",
					"/reasons/medications has 68 words; a reason has 500 to 1100.", "/reasons/medications#why")
			.doesNotContain("/reasons/past-trauma", "  /about");
	}

	@Test
	void showsAComparisonOrACauseThatHasNoSourceBesideIt(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.append("strategies/slow-breathing.md", """
				Breathing causes calm. You are calmer than other people.

				It is done more often.[^bylsma-2011-diary]
				""");
		review(folder, LocalDate.of(2026, 11, 23));
		assertThat(told())
			.contains("without a source, to be read again:", ": Breathing causes calm.",
					": You are calmer than other people.")
			.doesNotContain(": It is done more often");
	}

	@Test
	void tellsEveryMistakeAndThatTheContentCannotBeShown(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("en/reasons"));
		Files.writeString(folder.resolve("en/reasons/alone.yaml"), "title: Alone\n");
		assertThat(review(folder, LocalDate.EPOCH)).isFalse();
		assertThat(told()).contains("reasons/alone.yaml:1:1  this file stands without its pair", "site.yaml:1:1");
	}

	@Test
	void namesAReasonToWhichNoQuestionLeads(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.replace("guide.yaml", "(?s)  - reason: past-trauma.*(?=ask:\n  -)", "");
		site.replace("guide.yaml", "    not-expected: .*", "");
		assertThat(review(folder, LocalDate.of(2026, 11, 23))).as(told()).isTrue();
		assertThat(told()).contains("guide.yaml: no question leads to 'past-trauma'.");
	}

	private boolean review(Path folder, LocalDate today) {
		PrintStream out = new PrintStream(this.told, true, StandardCharsets.UTF_8);
		Clock clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		return new ContentReview(out, clock).review(folder, Locale.ENGLISH);
	}

	private String told() {
		return this.told.toString(StandardCharsets.UTF_8);
	}

}
