package app.unshed;

import java.io.IOException;
import java.nio.file.Path;

import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor sees who starts {@code spring-boot:run} with a mistake in the content.
 */
@PageTest
class BrokenStartTests {

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@DynamicPropertySource
	static void broken(DynamicPropertyRegistry properties) throws IOException {
		SiteFolder.small(folder).replace("reasons/medications.yaml", "family: .*", "family: <b>");
		properties.add("unshed.content", () -> folder);
		properties.add("unshed.preview", () -> true);
	}

	@Test
	void theSiteSaysWhatIsToBeMendedAndStandsOnceItIs() throws IOException {
		MockHttpServletResponse response = this.pages.ask("/");
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentAsString()).contains("reasons/medications.yaml:2:9", "&lt;b&gt;");
		SiteFolder.small(folder);
		assertThat(this.pages.get("/").select("h1").text()).isEqualTo(this.pages.word("home.title"));
	}

}
