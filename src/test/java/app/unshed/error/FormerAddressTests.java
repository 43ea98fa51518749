package app.unshed.error;

import java.io.IOException;
import java.nio.file.Path;

import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** On the small site, whose page about medicines once had another name. */
@SpringBootTest
@AutoConfigureMockMvc
class FormerAddressTests {

	@TempDir
	static Path folder;

	@DynamicPropertySource
	static void smallSite(DynamicPropertyRegistry properties) throws IOException {
		Path site = SiteFolder.small(folder).root();
		properties.add("unshed.content", () -> site);
	}

	@Autowired
	MockMvcTester mvc;

	@Test
	void aLinkToAFormerNameLeadsToThePresentPage() {
		assertThat(this.mvc.get().uri("/reasons/drugs-and-tears")).hasStatus(308)
			.hasHeader("Location", "/reasons/medications");
	}

	@Test
	void aNameThatNeverWasIsNotFound() {
		assertThat(this.mvc.get().uri("/strategies/drugs-and-tears")).hasStatus(404);
	}

}
