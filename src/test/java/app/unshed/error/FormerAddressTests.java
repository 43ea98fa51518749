package app.unshed.error;

import java.io.IOException;
import java.nio.file.Path;

import app.unshed.loading.SiteFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
		SiteFolder site = SiteFolder.small(folder);
		site.replace("reasons/medications.md", "\\{#why}", "{#why #causes #how-so}");
		site.replace("reasons/medications.yaml", "(?m)^( +)strength:",
				"$1formerly: [claim-half-are-numb]\n$1strength:");
		properties.add("unshed.content", () -> folder);
	}

	@Autowired
	MockMvcTester mvc;

	@Test
	void aLinkToAFormerNameLeadsToThePresentPage() {
		assertThat(this.mvc.get().uri("/reasons/drugs-and-tears")).hasStatus(308)
			.hasHeader("Location", "/reasons/medications");
	}

	@ParameterizedTest
	@CsvSource({ "causes, #why", "how-so, #why", "claim-half-are-numb, #claim-half-feel-blunted" })
	void aLinkToAFormerSectionOrClaimArrivesAtThePresentOne(String former, String present) throws Exception {
		Document page = Jsoup
			.parse(this.mvc.get().uri("/reasons/medications").exchange().getResponse().getContentAsString());
		assertThat(page.select("#" + former)).singleElement()
			.satisfies((place) -> assertThat(place.closest(present)).isNotNull());
	}

	@Test
	void whatWasSentFromAFormerNameCanStillBeSent() {
		assertThat(this.mvc.get().uri("/share/reasons/drugs-and-tears/why")).hasStatus(308)
			.hasHeader("Location", "/share/reasons/medications/why");
		assertThat(this.mvc.get().uri("/share/reasons/medications/claim-half-are-numb")).hasStatusOk();
	}

	@Test
	void aNameThatNeverWasIsNotFound() {
		assertThat(this.mvc.get().uri("/strategies/drugs-and-tears")).hasStatus(404);
	}

}
