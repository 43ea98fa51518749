package app.unshed;

import java.io.IOException;
import java.nio.file.Path;

import app.unshed.loading.SiteFolder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an editor sees who writes while {@code spring-boot:run} shows the site. */
@PageTest
class EditingTests {

	private static final String REASON = "reasons/medications.yaml";

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	private SiteFolder site;

	@DynamicPropertySource
	static void editing(DynamicPropertyRegistry properties) throws IOException {
		SiteFolder.small(folder);
		properties.add("unshed.content", () -> folder);
		properties.add("unshed.preview", () -> true);
	}

	@BeforeEach
	void wholeSite() throws IOException {
		this.site = SiteFolder.small(folder);
	}

	@Test
	void anEditShowsOnTheNextReload() throws IOException {
		this.site.replace("reasons/medications.md", "(?m)^## (.*) \\{#why}", "## It began in spring {#why}");
		assertThat(this.pages.get("/reasons/medications").select("#why h2").text()).startsWith("It began in spring");
	}

	@Test
	void aBrokenEditIsLaidOverEveryPageWithFileAndLineAndTheSiteStaysUp() throws IOException {
		this.site.replace(REASON, "family: .*", "family: drugs");
		for (String address : new String[] { "/", "/reasons/medications", "/help" }) {
			Document page = this.pages.get(address);
			assertThat(page.select(".mistakes[role=alert] li").eachText()).containsExactly(
					"reasons/medications.yaml:2:9  unknown family 'drugs'. Use learned, carried, body or treatment."
						.replace("  ", " "));
		}
		assertThat(this.pages.get("/reasons/medications").select("h1").text()).isNotEmpty();
	}

	@Test
	void aMendedEditTakesTheOverlayAway() throws IOException {
		this.site.replace(REASON, "family: .*", "family: drugs");
		assertThat(this.pages.get("/").select(".mistakes")).isNotEmpty();
		this.site.replace(REASON, "family: .*", "family: body");
		assertThat(this.pages.get("/").select(".mistakes")).isEmpty();
	}

	@Test
	void aDraftSaysThatItIsOne() throws IOException {
		assertThat(this.pages.get("/strategies/talk-to-someone").select(".draft")).isEmpty();
		this.site.append("strategies/talk-to-someone.yaml", "draft: true\n");
		assertThat(this.pages.get("/strategies/talk-to-someone").select(".draft").text())
			.isEqualTo(this.pages.word("editor.draft"));
	}

	@Test
	void aFamilyHasAMarkBeforeOneIsDrawnForIt() throws IOException {
		this.site.append("families.yaml", "  - {id: weather, title: The weather, summary: It may be too hot.}\n");
		this.site.replace(REASON, "family: .*", "family: weather");
		Document page = this.pages.get("/reasons");
		assertThat(page.select("section.family h2 svg.mark path")).hasSameSizeAs(page.select("section.family"));
		assertThat(page.expectFirst("#weather svg").html()).isEqualTo(page.expectFirst(".wordmark svg").html());
		assertThat(page.expectFirst("#carried svg").html()).isNotEqualTo(page.expectFirst(".wordmark svg").html());
	}

	@Test
	void aPageShowsWhatHasChangedTheNewestFirst() throws IOException {
		this.site.append(REASON, """
				changes:
				  - {on: 2026-11-22, what: The figure for New Zealand is added.}
				  - {on: 2026-11-10, what: What to ask a prescriber is said more plainly.}
				""");
		assertThat(this.pages.get("/reasons/medications").select("#dates .changes div").eachText()).containsExactly(
				"22 November 2026 The figure for New Zealand is added.",
				"10 November 2026 What to ask a prescriber is said more plainly.",
				"1 November 2026 " + this.pages.word("dates.first"));
	}

	@Test
	void aReviewIsShownWithNameCredentialAndDate() throws IOException {
		assertThat(this.pages.get("/reasons/medications").select("#dates").text())
			.contains(this.pages.word("dates.not-reviewed"));
		this.site.append(REASON, "reviewed: {by: mary-joye, on: 2026-11-20}\n");
		Document page = this.pages.get("/reasons/medications");
		assertThat(page.select("#dates").text()).contains("Reviewed by Mary Joye, LMHC, 20 November 2026");
		assertThat(page.select("#dates a[href=/people/mary-joye]")).isNotEmpty();
		Document reviewer = this.pages.get("/people/mary-joye");
		assertThat(reviewer.select("#reviewed a[href=/reasons/medications]")).isNotEmpty();
		assertThat(reviewer.text()).doesNotContain(this.pages.word("person.notice"));
	}

}
