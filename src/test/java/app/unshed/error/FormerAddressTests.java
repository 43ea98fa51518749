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
		site.append("strategies/slow-breathing.yaml", "formerly: [breathing]\n");
		site.append("people/mary-joye.yaml", "formerly: [mary]\n");
		site.append("articles/benefits.yaml", "formerly: [what-is-it-good-for]\n");
		site.replace("references.yaml", "id: bylsma-2011-diary", "id: bylsma-2011-diary\n    formerly: [bylsma-2011]");
		site.replace("glossary.yaml", "id: cookie", "id: cookie\n    formerly: [biscuit]");
		site.replace("corrections.yaml", "id: must-cry", "id: must-cry\n    formerly: [everybody-cries]");
		properties.add("unshed.content", () -> folder);
	}

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/reasons/drugs-and-tears, /reasons/medications", "/Reasons/Drugs-And-Tears/, /reasons/medications",
			"/strategies/breathing, /strategies/slow-breathing", "/people/mary, /people/mary-joye",
			"/what-is-it-good-for, /benefits", "/api/strategies/breathing, /api/strategies/slow-breathing",
			"/references/bylsma-2011, /references/bylsma-2011-diary",
			"/references/Bylsma-2011.html, /references/bylsma-2011-diary",
			"/api/reasons/drugs-and-tears, /api/reasons/medications",
			"/API/Reasons/Drugs-And-Tears.json, /api/reasons/medications" })
	void aLinkToAFormerNameLeadsToThePresentOneInOneStep(String former, String present) {
		assertThat(this.mvc.get().uri(former)).hasStatus(308).hasHeader("Location", present);
		assertThat(this.mvc.get().uri(present)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "/reasons/medications, causes, #why", "/reasons/medications, how-so, #why",
			"/reasons/medications, claim-half-are-numb, #claim-half-feel-blunted",
			"/reasons/medications, note-bylsma-2011, #note-bylsma-2011-diary", "/glossary, biscuit, #cookie",
			"/corrections, everybody-cries, #must-cry" })
	void aLinkToAFormerPlaceArrivesAtThePresentOne(String address, String former, String present) throws Exception {
		Document page = Jsoup.parse(this.mvc.get().uri(address).exchange().getResponse().getContentAsString());
		assertThat(page.select("#" + former)).singleElement()
			.satisfies((place) -> assertThat(place.closest(present)).isNotNull());
	}

	@Test
	void whatWasSentFromAFormerNameCanStillBeSent() {
		assertThat(this.mvc.get().uri("/share/reasons/drugs-and-tears/why")).hasStatus(308)
			.hasHeader("Location", "/share/reasons/medications/why");
		assertThat(this.mvc.get().uri("/share/reasons/medications/claim-half-are-numb")).hasStatusOk();
		assertThat(this.mvc.get().uri("/share/reasons/medications/causes")).hasStatusOk();
	}

	@Test
	void theChapterOfARenamedPageKeepsItsFirstAnchorInTheBooklet() throws Exception {
		Document booklet = Jsoup.parse(this.mvc.get().uri("/booklet").exchange().getResponse().getContentAsString());
		assertThat(booklet.getElementById("reason-drugs-and-tears").text()).contains("/reasons/medications");
	}

	@Test
	void aNameThatNeverWasIsNotFound() {
		assertThat(this.mvc.get().uri("/strategies/drugs-and-tears")).hasStatus(404);
	}

}
