package app.unshed.api;

import java.io.IOException;
import java.nio.file.Path;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the API answers where a piece was renamed, reviewed or is not shown today. */
@PageTest
class ChangedContentTests {

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void content(DynamicPropertyRegistry properties) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.replace("reasons/medications.yaml", "formerly: .*", "formerly: [medicines, tablets]");
		site.append("reasons/medications.yaml", "reviewed: {by: mary-joye, on: 2026-11-20}\n");
		site.append("strategies/slow-breathing.yaml", "formerly: [breathing]\n");
		site.append("strategies/talk-to-someone.yaml", "publish-from: 2026-11-24\n");
		properties.add("unshed.content", () -> folder);
	}

	@ParameterizedTest
	@CsvSource({ "/api/reasons/medicines, /api/reasons/medications", "/api/reasons/tablets, /api/reasons/medications",
			"/api/strategies/breathing, /api/strategies/slow-breathing" })
	void aFormerNameLeadsToThePresentOneInOneHop(String former, String present) {
		MockHttpServletResponse answer = this.pages.ask(former);
		assertThat(answer.getStatus()).isEqualTo(308);
		assertThat(answer.getHeader("Location")).isEqualTo(present);
		assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(this.pages.ask(present).getStatus()).isEqualTo(200);
	}

	@Test
	void aReviewIsToldWithWhoGaveItAndWhen() throws Exception {
		assertThat(this.pages.ask("/api/reasons/medications").getContentAsString()).contains(
				"\"reviewed\":{\"by\":{\"name\":\"Mary Joye\",\"url\":\"https://unshed.test/people/mary-joye\"},\"on\":\"2026-11-20\"}");
	}

	@Test
	void whatIsNotShownTodayIsNotTold() throws Exception {
		assertThat(this.pages.ask("/api/strategies/talk-to-someone").getStatus()).isEqualTo(404);
		assertThat(this.pages.ask("/api/strategies").getContentAsString()).doesNotContain("talk-to-someone");
		assertThat(this.pages.ask("/api/reasons/medications").getContentAsString()).doesNotContain("talk-to-someone");
	}

}
