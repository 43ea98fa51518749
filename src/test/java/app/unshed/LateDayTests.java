package app.unshed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.Listing;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

/** The site on a day long after every page and every number was due to be checked. */
@PageTest
class LateDayTests {

	@Autowired
	Pages pages;

	@TestBean(name = "fixedClock")
	Clock clock;

	static Clock clock() {
		return Clock.fixed(Instant.parse("2040-01-01T12:00:00Z"), ZoneOffset.UTC);
	}

	@Test
	void aPageThatIsOverdueSaysSoAboveItsText() {
		assertThat(this.pages.content().pieces().map(Piece::address)).isNotEmpty().allSatisfy((address) -> {
			Document page = this.pages.get(address);
			assertThat(page.select(".overdue")).hasSize(1);
			assertThat(page.select(".section").first().previousElementSiblings().select(".overdue")).hasSize(1);
		});
	}

	@Test
	void aListOfDataThatIsOverdueSaysSoToo() {
		List<String> lists = SiteAddresses.all(this.pages.content())
			.stream()
			.filter((address) -> Stream.of(Listing.values()).anyMatch((list) -> address.startsWith(list.address())))
			.toList();
		assertThat(lists).contains("/help/gb", "/references/bylsma-2011-diary").allSatisfy((address) -> {
			Document page = this.pages.get(address);
			assertThat(page.select(".overdue")).hasSize(1);
			assertThat(page.select("h1 ~ .overdue")).hasSize(1);
		});
	}

	@Test
	void aDirectoryStaysPastItsDateAndSaysSo() {
		assertThat(this.pages.get("/help").select(".directories li")).isNotEmpty()
			.allSatisfy((directory) -> assertThat(directory.text()).contains("23 May 2027, and has not been yet"));
	}

	@Test
	void aNumberNobodyComparedInTimeIsNoLongerShownButEmergencyAndDirectoriesAre() {
		assertThat(this.pages.content().helplines().countries()).isNotEmpty().allSatisfy((country) -> {
			Document page = this.pages.get("/help/" + country.slug());
			assertThat(page.select(".help-line")).isEmpty();
			assertThat(page.select("#emergency a[href^=tel:]")).hasSameSizeAs(country.emergency());
			assertThat(page.select("#directories a[href^=https:]")).isNotEmpty();
			assertThat(page.text()).contains(this.pages.word("country.withdrawn"));
		});
	}

	@Test
	void theListOfCountriesOffersOnlyEmergencyNumbers() {
		assertThat(this.pages.get("/help").select("#countries a[href^=tel:]")).hasSameSizeAs(this.pages.content()
			.helplines()
			.countries()
			.stream()
			.flatMap((country) -> country.emergency().stream())
			.toList());
	}

	@Test
	void aNumberNobodyComparedInTimeIsNotToldToProgramsEither() {
		assertThat(this.pages.content().helplines().countries()).isNotEmpty().allSatisfy((country) -> {
			String told = this.pages.ask(SiteAddresses.ofHelplines(country.slug())).getContentAsString();
			assertThat(told).contains("\"services\":[]", "\"emergency\":[{").doesNotContain("\"emergency\":[]");
		});
	}

}
