package app.unshed.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * Every mistake an author can make is told with its place and its remedy. Each folder in
 * {@code sites/broken} holds only the files that differ from the small good site, and in
 * {@code problems.txt} all that must be said of them.
 */
class BrokenSiteTests {

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> tellsEveryProblemOf() throws IOException {
		try (Stream<Path> mistakes = Files.list(SiteFolder.SITES.resolve("broken"))) {
			return mistakes.sorted()
				.map((mistake) -> DynamicTest.dynamicTest(mistake.getFileName().toString(),
						() -> tellsEveryProblemOf(mistake)))
				.toList()
				.stream();
		}
	}

	private void tellsEveryProblemOf(Path mistake) throws IOException {
		SiteFolder site = SiteFolder.small(this.folder.resolve(mistake.getFileName()));
		site.layOver(mistake);
		assertThat(site.problems()).containsExactlyElementsOf(Files.readAllLines(mistake.resolve("problems.txt")));
	}

	/** Though most of it need not be read again. */
	@TestFactory
	Stream<DynamicTest> tellsTheSameOfAnEditThatMakes() throws IOException {
		ContentLoader edits = ContentLoader.ofEdits(FixedDay.CLOCK);
		try (Stream<Path> mistakes = Files.list(SiteFolder.SITES.resolve("broken"))) {
			return mistakes.sorted()
				.map((mistake) -> DynamicTest.dynamicTest(mistake.getFileName().toString(),
						() -> tellsTheSameOfAnEditThatMakes(mistake, edits)))
				.toList()
				.stream();
		}
	}

	private void tellsTheSameOfAnEditThatMakes(Path mistake, ContentLoader edits) throws IOException {
		SiteFolder site = SiteFolder.small(this.folder.resolve(mistake.getFileName()));
		assertThat(edits.load(site.root(), Locale.ENGLISH)).isEqualTo(site.load());
		site.layOver(mistake);
		List<String> problems = Files.readAllLines(mistake.resolve("problems.txt"));
		for (int again = 0; again < 2; again++) {
			assertThatExceptionOfType(BrokenContentException.class)
				.isThrownBy(() -> edits.load(site.root(), Locale.ENGLISH))
				.satisfies((told) -> assertThat(told.problems()).extracting(ContentProblem::toString)
					.containsExactlyElementsOf(problems));
		}
	}

	@Test
	void showsWhatAFreshReaderOfTheFolderWouldShowAfterEveryEdit() throws IOException {
		SiteFolder site = new SiteFolder(this.folder);
		site.layOver(SiteFolder.OUR_ENGLISH.getParent());
		ContentLoader edits = ContentLoader.ofEdits(FixedDay.CLOCK);
		edits.load(site.root(), Locale.ENGLISH);
		site.replace("reasons/medications.yaml", "(?m)^title: .*", "title: Marmalade");
		assertThat(edits.load(site.root(), Locale.ENGLISH)).isEqualTo(site.load());
		site.replace("reasons/depression.md", "(?m)^## .* \\{#", "## Marmalade {#");
		assertThat(edits.load(site.root(), Locale.ENGLISH)).isEqualTo(site.load());
		// Prose is linked to the glossary, so an edit of the one changes the other.
		site.replace("glossary.yaml", "(?m)^( +)meaning: .*", "$1meaning: Something spread on bread.");
		assertThat(edits.load(site.root(), Locale.ENGLISH)).isEqualTo(site.load());
		site.replace("phrases/none.yaml", "\"hello\"", "\"marmalade please\"");
		assertThat(edits.load(site.root(), Locale.ENGLISH)).isEqualTo(site.load());
	}

	@Test
	void tellsOfALinkOutOfTheFolder() throws IOException {
		SiteFolder site = small();
		Path outside = Files.writeString(this.folder.resolve("outside.md"), "## Not ours {#how}\n");
		replaceByLink(site.file("people/mary-joye.md"), outside);
		assertThat(site.problems()).containsExactly(
				"people/mary-joye.md:1:1  this is a link that leads to no file in this folder. Put the file itself here.");
	}

	@Test
	void tellsOfALinkToNothing() throws IOException {
		SiteFolder site = small();
		replaceByLink(site.file("people/mary-joye.md"), Path.of("nobody.md"));
		assertThat(site.problems()).containsExactly(
				"people/mary-joye.md:1:1  this is a link that leads to no file in this folder. Put the file itself here.");
	}

	@Test
	void tellsOfALinkedFolder() throws IOException {
		SiteFolder site = small();
		Files.createSymbolicLink(site.file("notes"), this.folder);
		assertThat(site.problems()).containsExactly(
				"notes:1:1  this file is in no folder the site reads. Put it into reasons, strategies, people, articles or phrases, or take it away.",
				"notes:1:1  this is a link that leads to no file in this folder. Put the file itself here.");
	}

	@Test
	void tellsOfAFileTooLargeForAPage() throws IOException {
		SiteFolder site = small();
		site.write("people/mary-joye.md", "## She {#she}\n\n" + "a ".repeat(500_000));
		assertThat(site.problems()).containsExactly(
				"people/mary-joye.md:1:1  the file is larger than a megabyte. Split it, or take out what is not text.");
	}

	@Test
	void tellsOfProseTooLongForAPage() throws IOException {
		SiteFolder site = small();
		site.write("people/mary-joye.md", "## She {#she}\n\n|a|b|c|\n|-|-|-|\n" + "|\n".repeat(5_000));
		assertThat(site.problems())
			.containsExactly("people/mary-joye.md:1:1  this file is longer than any page should be. Split it.");
	}

	@Test
	void tellsOfAnIdTooLongToBeOne() throws IOException {
		SiteFolder site = small();
		site.write("people/mary-joye.md", "## She {#" + "a-".repeat(50_000) + "a}\n\nA counsellor.\n");
		site.write("articles/benefits.yaml", Files.readString(site.file("articles/benefits.yaml"))
				+ "reviewed: {on: 2026-11-20, by: " + "a-".repeat(50_000) + "a}\n");
		String shown = "'" + "a-".repeat(30) + "…' is not lower-case words joined by hyphens.";
		assertThat(site.problems()).containsExactly(
				"articles/benefits.yaml:13:32  " + shown + " Write it like past-trauma.",
				"people/mary-joye.md:1:8  the id " + shown + " Write one such as {#what-may-help}.");
	}

	@Test
	void tellsOfBracketsWithoutEnd() throws IOException {
		SiteFolder site = small();
		site.write("site.yaml", "[".repeat(900_000));
		assertThat(site.problems())
			.containsExactly("site.yaml:1:21  lists are nested more than 20 deep. Look for stray brackets.");
	}

	@Test
	void tellsWhereAFolderIsMissing() {
		assertThatExceptionOfType(MissingContentException.class)
			.isThrownBy(() -> new SiteFolder(this.folder.resolve("nowhere")).load())
			.withMessage("There is no content folder at " + this.folder.toAbsolutePath().resolve("nowhere/en") + ".");
	}

	@Test
	void tellsWhichLanguagesThereAre() throws IOException {
		SiteFolder site = small();
		Files.createDirectories(site.root().resolve("de"));
		Files.createDirectories(site.root().resolve(".git"));
		assertThatExceptionOfType(MissingContentException.class)
			.isThrownBy(() -> new ContentLoader(FixedDay.CLOCK).load(site.root(), Locale.FRENCH))
			.withMessage("The content folder " + site.root().toAbsolutePath()
					+ " has no folder for the language 'fr'. It has de, en.");
	}

	@Test
	void tellsOfAFolderNobodyMayReadAndOfWhatElseIsWrong() throws IOException {
		SiteFolder site = small();
		site.replace("reasons/medications.yaml", "family: treatment", "family: drugs");
		Path locked = site.file("people");
		Files.setPosixFilePermissions(locked, Set.of());
		try {
			assumeFalse(Files.isReadable(locked), "a superuser may read everything");
			assertThat(site.problems()).containsExactly("people:1:1  this cannot be opened. Check who may read it.",
					"reasons/medications.yaml:2:9  unknown family 'drugs'. Use learned, carried, body or treatment.");
		}
		finally {
			Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void tellsOfWhatAVisitCannotOpen() {
		ContentProblems problems = new ContentProblems();
		FolderReader.VisibleFiles visit = new FolderReader.VisibleFiles(this.folder, problems);
		for (Path path : new Path[] { this.folder, this.folder.resolve("people"), this.folder.resolve(".git") }) {
			visit.visitFileFailed(path, new AccessDeniedException(path.toString()));
		}
		assertThatExceptionOfType(BrokenContentException.class).isThrownBy(problems::throwIfAny)
			.withMessage(".:1:1  this cannot be opened. Check who may read it.\n"
					+ "people:1:1  this cannot be opened. Check who may read it.");
	}

	@Test
	void holdsTheWordsAgainstOurEnglish() throws IOException {
		SiteFolder site = small();
		site.replace("site.yaml", "(?m)^ {4}title: The reasons\n", "");
		assertThat(site.problems()).singleElement()
			.asString()
			.matches("site\\.yaml:\\d+:3 {2}the word 'reasons\\.title' is missing\\. "
					+ "Add it under 'reasons'; in English it is 'The reasons'\\.");
	}

	@Test
	void putsAllProblemsIntoOneMessage() throws IOException {
		SiteFolder site = small();
		site.write("site.yaml", "");
		site.write("families.yaml", "");
		assertThatExceptionOfType(BrokenContentException.class).isThrownBy(site::load)
			.withMessageContaining("families.yaml:1:1")
			.withMessageContaining("\nsite.yaml:1:1");
	}

	@Test
	void countsLinesAlikeWhateverEndsThem() throws IOException {
		SiteFolder site = small();
		for (String file : new String[] { "reasons/medications.yaml", "reasons/medications.md" }) {
			site.write(file,
					Files.readString(site.file(file), StandardCharsets.UTF_8)
						.replace("family: treatment", "family: drugs")
						.replace("### SSRIs {#ssris}", "### SSRIs {#why}")
						.replace("\n", "\r\n"));
		}
		assertThat(site.problems()).containsExactly(
				"reasons/medications.md:7:11  the id 'why' stands twice in this file. Give one of the headings another.",
				"reasons/medications.yaml:2:9  unknown family 'drugs'. Use learned, carried, body or treatment.");
	}

	private SiteFolder small() throws IOException {
		return SiteFolder.small(this.folder.resolve("small"));
	}

	private static void replaceByLink(Path file, Path target) throws IOException {
		Files.delete(file);
		Files.createSymbolicLink(file, target);
	}

}
