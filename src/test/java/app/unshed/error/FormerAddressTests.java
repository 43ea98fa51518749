package app.unshed.error;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** On the small site, whose page about medicines once had another name. */
@SpringBootTest(properties = "unshed.content=src/test/resources/sites/small")
@AutoConfigureMockMvc
class FormerAddressTests {

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
