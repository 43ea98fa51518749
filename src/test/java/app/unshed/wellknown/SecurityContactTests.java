package app.unshed.wellknown;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.SiteAddresses;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SecurityContactTests {

	@Autowired
	Pages pages;

	@Test
	void nobodyIsNamedWhereTheOperatorNamesNobody() {
		assertThat(this.pages.ask(SiteAddresses.SECURITY).getStatus()).isEqualTo(404);
	}

}
