package app.unshed.data;

import java.io.IOException;
import java.nio.file.Path;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.loading.SiteFolder;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page says of itself where its text is hostile, and where it was reviewed. */
@PageTest
class DescribedReviewTests {

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void review(DynamicPropertyRegistry properties) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.replace("reasons/medications.yaml", "(?m)^summary:.*",
				"summary: Ends </script><script>alert(1)</script> & <!-- here.");
		site.append("reasons/medications.yaml", "reviewed: {by: mary-joye, on: 2026-11-20}\n");
		properties.add("unshed.content", () -> folder);
	}

	@Test
	void noWordEndsTheScript() {
		Element block = this.pages.get("/reasons/medications").selectFirst("script[type=application/ld+json]");
		assertThat(block.data()).doesNotContain("<", ">", "&");
		assertThat(JsonMapper.shared().readTree(block.data()).get("@graph").get(0).get("description").stringValue())
			.isEqualTo("Ends </script><script>alert(1)</script> & <!-- here.");
	}

	@Test
	void theReviewerIsNamedWithTheDay() {
		JsonNode page = JsonMapper.shared()
			.readTree(this.pages.get("/reasons/medications").selectFirst("script[type=application/ld+json]").data())
			.get("@graph")
			.get(0);
		assertThat(page.get("lastReviewed").stringValue()).isEqualTo("2026-11-20");
		assertThat(page.get("reviewedBy").get("@id").stringValue())
			.isEqualTo("https://unshed.test/people/mary-joye#person");
	}

}
