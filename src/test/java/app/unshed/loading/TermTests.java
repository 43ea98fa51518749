package app.unshed.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import app.unshed.content.PersonId;
import app.unshed.content.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A hard word leads to its meaning where a reader first meets it. */
class TermTests {

	private static final String GLOSSARY = """
			terms:
			  - id: gp
			    term: GP
			    kind: word
			    meaning: A family doctor.
			  - id: stress
			    term: stress
			    kind: word
			    meaning: Being under strain.
			  - id: post-traumatic-stress
			    term: post-traumatic stress
			    kind: condition
			    meaning: What may stay.
			  - id: parkinsons
			    term: Parkinson’s
			    kind: condition
			    meaning: An illness of the brain.
			    page: /people/mary-joye#illness
			written: 2026-11-01
			checked: 2026-11-23
			next-check: 2027-11-23
			""";

	private SiteFolder site;

	@BeforeEach
	void someTerms(@TempDir Path folder) throws IOException {
		this.site = SiteFolder.small(folder);
		this.site.write(ParsedContent.GLOSSARY, GLOSSARY);
		// So that no term goes unused.
		this.site.write("articles/privacy.md",
				"## Kept {#here}\n\nGP, post-traumatic stress, stress, Parkinson’s.\n\n## Ill {#illness}\n\nNo.\n");
	}

	@Test
	void theFirstUseOfATermLeadsToItsMeaning() throws IOException {
		assertThat(html("Ask a GP. A *second* GP may know."))
			.isEqualTo("<p>Ask a " + link("gp", "GP") + ". A <em>second</em> GP may know.</p>\n");
	}

	@Test
	void itMayBeginASentence() throws IOException {
		assertThat(html("**Stress** comes first.")).contains("<strong>" + link("stress", "Stress") + "</strong>");
	}

	@Test
	void anAbbreviationIsNotFoundInSmallLetters() throws IOException {
		assertThat(html("A gp, and STRESS.")).doesNotContain("class=\"term\"");
	}

	@Test
	void onlyAWholeWordIsFound() throws IOException {
		assertThat(html("Distress, stressed, stress-free, GPs and anti-stress.")).doesNotContain("class=\"term\"");
	}

	@Test
	void theLongestTermIsFound() throws IOException {
		assertThat(html("In post-traumatic stress there is stress."))
			.contains("In " + link("post-traumatic-stress", "post-traumatic stress") + " there is "
					+ link("stress", "stress") + ".");
	}

	@Test
	void anApostropheMayBeStraightOrCurved() throws IOException {
		assertThat(html("It is Parkinson's.")).contains(link("parkinsons", "Parkinson's"));
		assertThat(html("It is Parkinson’s.")).contains(link("parkinsons", "Parkinson’s"));
		assertThat(html("The GP’s own stress.")).contains(link("gp", "GP") + "’s own");
	}

	@Test
	void aHeadingOrALinkDoesNotExplainAWord() throws IOException {
		this.site.write("people/mary-joye.md", """
				## Stress {#she}

				[The stress of it](/help), and `stress`, and then stress.

				## Ill {#illness}

				No.
				""");
		Prose.Section section = prose().sections().get(0);
		assertThat(section.heading()).isEqualTo("Stress");
		assertThat(section.blocks().get(0).html()).isEqualTo("<p><a href=\"/help\">The stress of it</a>, and "
				+ "<code>stress</code>, and then " + link("stress", "stress") + ".</p>\n");
	}

	@Test
	void aTermIsNotLinkedFromWhereOurPagesExplainItOn() throws IOException {
		this.site.write("people/mary-joye.md", """
				## She {#she}

				No word of it here.

				## An illness {#illness}

				This is Parkinson’s.

				### After {#after}

				Again, Parkinson’s.
				""");
		assertThat(allHtml()).contains("This is Parkinson’s.", "Again, Parkinson’s.");
		this.site.replace("people/mary-joye.md", "No word of it", "Parkinson’s is named");
		assertThat(allHtml()).contains(link("parkinsons", "Parkinson’s") + " is named", "This is Parkinson’s.");
		this.site.replace(ParsedContent.GLOSSARY, "mary-joye#illness", "mary-joye");
		assertThat(allHtml()).doesNotContain("class=\"term\"");
	}

	@Test
	void nothingIsLinkedWhereTheGlossaryCannotBeRead() throws IOException {
		Files.writeString(this.site.file(ParsedContent.GLOSSARY), "terms: [{id: gp, term: [], forms: 3}, GP]\n");
		assertThat(this.site.problems()).isNotEmpty()
			.allSatisfy((problem) -> assertThat(problem).startsWith("glossary.yaml:1:"));
	}

	private String html(String paragraph) throws IOException {
		this.site.write("people/mary-joye.md", "## She {#she}\n\n" + paragraph + "\n\n## Ill {#illness}\n\nNo.\n");
		return prose().sections().get(0).blocks().get(0).html();
	}

	private String allHtml() {
		return prose().sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.map(Prose.Block::html)
			.collect(Collectors.joining());
	}

	private Prose prose() {
		return this.site.load().people().get(new PersonId("mary-joye")).prose();
	}

	private static String link(String id, String words) {
		return "<a class=\"term\" href=\"/glossary#" + id + "\">" + words + "</a>";
	}

}
