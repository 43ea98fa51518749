package app.unshed.help;

import java.util.List;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines.EmergencyNumber;
import app.unshed.content.Helplines.Helpline;
import app.unshed.content.Helplines.Sms;
import app.unshed.content.Verified;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class HelpPageTests {

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@Test
	void showsEveryCountrysEmergencyNumbersAndFirstLineAtOnce() {
		Document page = this.pages.get("/help");
		assertThat(countries()).isNotEmpty().allSatisfy((country) -> {
			Element entry = page.getElementById(country.slug());
			assertThat(entry.select("a").first().attr("href")).isEqualTo("/help/" + country.slug());
			assertThat(entry.select("a[href^=tel:]").eachAttr("href")).containsAll(tel(country));
			Helpline first = country.firstToRing();
			assertThat(first == null || entry.select("a[href=" + first.tel() + "]").size() > 0).isTrue();
		});
	}

	@Test
	void beginsWithTheNumbersThatMostPlacesHave() {
		Element next = this.pages.get("/help").expectFirst("h1").nextElementSibling();
		assertThat(next.select("a[href^=tel:]").eachAttr("href")).isNotEmpty()
			.containsExactlyElementsOf(this.pages.content()
				.helplines()
				.commonEmergencyNumbers()
				.stream()
				.map((number) -> number.tel().toString())
				.toList());
	}

	@Test
	void knowsListsForAReaderWhoseCountryIsMissing() {
		assertThat(this.pages.get("/help").select("#elsewhere a").eachAttr("href"))
			.containsExactlyElementsOf(this.pages.content()
				.helplines()
				.international()
				.stream()
				.map((list) -> list.url().toString())
				.toList());
	}

	@Test
	void aListKnownFromMemorySaysSo() {
		assertThat(this.pages.get("/help").select(".directories li")).isNotEmpty()
			.hasSameSizeAs(this.pages.content().helplines().international())
			.filteredOn((list) -> list.text().contains(this.pages.word("help.unconfirmed")))
			.hasSize((int) this.pages.content()
				.helplines()
				.international()
				.stream()
				.filter((list) -> list.verified() == Verified.RECALLED)
				.count());
	}

	@Test
	void aTextBringsTheWordThatIsAskedFor() {
		assertThat(this.pages.get("/help/gb").select("a[href^=sms:]").eachAttr("href"))
			.containsExactly("sms:85258?body=SHOUT");
		assertThat(new Sms("+1 988", "I’m in need").link()).hasToString("sms:+1988?body=I%E2%80%99m%20in%20need");
	}

	@Test
	void aCountrysPageBeginsWithItsEmergencyNumbers() {
		assertThat(countries()).allSatisfy((country) -> {
			Element first = page(country).select("main > section").first();
			assertThat(first.select("a").eachAttr("href")).isEqualTo(tel(country));
			assertThat(first.text()).contains(country.emergency().stream().map(EmergencyNumber::use).toList());
		});
	}

	@Test
	void aCountrysPageShowsEveryLineWithItsHoursAndForWhomItIs() {
		assertThat(countries()).allSatisfy((country) -> {
			List<String> lines = page(country).select(".help-line").eachText();
			assertThat(lines).hasSameSizeAs(country.services());
			assertThat(country.services()).allSatisfy((line) -> assertThat(lines)
				.anySatisfy((shown) -> assertThat(shown).contains(line.name(), line.hours(), line.forWhom())));
		});
	}

	@Test
	void aNumberThatCanBeDialledIsALinkAndOneNotConfirmedSaysSo() {
		assertThat(countries()).allSatisfy((country) -> {
			Document page = page(country);
			assertThat(page.select(".help-line a[href^=tel:]").eachAttr("href"))
				.containsExactlyInAnyOrderElementsOf(country.services()
					.stream()
					.filter((line) -> line.tel() != null)
					.map((line) -> line.tel().toString())
					.toList());
			assertThat(page.select(".help-line:contains(" + this.pages.word("country.unconfirmed") + ")")).hasSize(
					(int) country.services().stream().filter((line) -> line.verified() == Verified.RECALLED).count());
		});
	}

	@Test
	void guessesTheCountryByTheBrowsersLanguageAndKeepsNothing() {
		assertThat(guess("en-IE,en;q=0.9")).isEqualTo("/help/ie");
		assertThat(guess("fr,fr-FR;q=0.8")).isEqualTo("/help/fr");
		assertThat(guess("en-FI,en-GB;q=0.8")).isEqualTo("/help/gb");
		assertThat(guess("fr;q=0.4, en-NZ;q=0.9")).isEqualTo("/help/nz");
	}

	@Test
	void aLanguageWithoutACountryLeadsHomeWhereItHasOneHome() {
		assertThat(guess("de,en-US;q=0.7")).isEqualTo("/help/de");
		assertThat(guess("ja")).isEqualTo("/help/jp");
		assertThat(guess("es,es-419;q=0.9")).isEqualTo("/help");
	}

	@Test
	void neverGuessesACountryOfAnotherLanguage() {
		assertThat(List.of("fi-FI,fi;q=0.9,de-DE;q=0.8,en-US;q=0.7", "de-AT,de;q=0.9,en-US;q=0.8", "pt,en-US"))
			.allSatisfy((languages) -> assertThat(guess(languages)).as(languages).isEqualTo("/help"));
	}

	@Test
	void whereNothingCanBeGuessedTheReaderChooses() {
		assertThat(List.of("en", "fi-FI", "*", "", "x-klingon, ;;q=2"))
			.allSatisfy((languages) -> assertThat(guess(languages)).as(languages).isEqualTo("/help"));
	}

	private String guess(String languages) {
		MockHttpServletResponse response = this.mvc.get()
			.uri("/help/here")
			.header(HttpHeaders.ACCEPT_LANGUAGE, languages)
			.exchange()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		assertThat(response.getCookies()).isEmpty();
		return response.getHeader(HttpHeaders.LOCATION);
	}

	private List<Country> countries() {
		return this.pages.content().helplines().countries();
	}

	private Document page(Country country) {
		return this.pages.get("/help/" + country.slug());
	}

	private static List<String> tel(Country country) {
		return country.emergency().stream().map((number) -> number.tel().toString()).toList();
	}

}
