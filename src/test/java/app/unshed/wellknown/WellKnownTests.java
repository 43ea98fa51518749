package app.unshed.wellknown;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import app.unshed.loading.SiteFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
@TestPropertySource(properties = "unshed.security-contact=mailto:security@unshed.test")
class WellKnownTests {

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@DynamicPropertySource
	static void dates(DynamicPropertyRegistry properties) throws Exception {
		SiteFolder site = SiteFolder.small(folder);
		site.append("reasons/medications.yaml", """
				changes:
				  - {on: 2026-11-22, what: The figure is explained.}
				""");
		site.append("reasons/past-trauma.yaml", "publish-from: 2026-11-23\n");
		site.append("strategies/talk-to-someone.yaml", "publish-from: 2026-11-24\n");
		properties.add("unshed.content", () -> folder);
	}

	@Test
	void theSitemapIsWhatItsSchemaAsksFor() throws Exception {
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(Path.of("src/test/resources/standards/sitemap.xsd").toFile())
			.newValidator()
			.validate(new StreamSource(new StringReader(text("/sitemap.xml"))));
	}

	@Test
	void theSitemapNamesEveryPageThatMayBeListedAndNoOther() throws Exception {
		List<String> listed = dates().keySet().stream().sorted().toList();
		assertThat(listed).isEqualTo(SiteAddresses.all(this.pages.content())
			.stream()
			.filter((address) -> this.pages.ask(address).getHeader("X-Robots-Tag") == null)
			.map((address) -> "https://unshed.test" + address)
			.sorted()
			.toList());
		assertThat(listed).isNotEmpty().noneMatch((address) -> address.contains("talk-to-someone"));
	}

	@Test
	void theSitemapTellsTheDayOfTheLastChange() throws Exception {
		Map<String, String> dates = dates();
		assertThat(dates).containsEntry("https://unshed.test/reasons/medications", "2026-11-22")
			.containsEntry("https://unshed.test/reasons/past-trauma", "2026-11-23")
			.containsEntry("https://unshed.test/", "");
		for (Piece piece : this.pages.content().pieces().toList()) {
			assertThat(dates).containsEntry("https://unshed.test" + piece.address(), piece.changed().toString());
		}
		assertThat(dates).containsEntry("https://unshed.test/glossary",
				this.pages.content().glossary().upkeep().changed().toString());
	}

	@Test
	void crawlersMayReadAllButWhatIsSearchedFor() throws Exception {
		assertThat(text("/robots.txt")).startsWith("User-agent: *\nAllow: /\n")
			.contains("Disallow: /search?\n", "Sitemap: https://unshed.test/sitemap.xml\n")
			.doesNotContain("Disallow: /\n", "Disallow: /s/");
		assertThat(this.pages.ask("/robots.txt").getContentType()).isEqualTo("text/plain;charset=UTF-8");
	}

	@Test
	void whoeverFindsAHoleLearnsWhomToTellAndUntilWhen() throws Exception {
		assertThat(text("/.well-known/security.txt")).isEqualTo("""
				Contact: mailto:security@unshed.test
				Expires: 2027-11-23T00:00:00Z
				Preferred-Languages: en
				Canonical: https://unshed.test/.well-known/security.txt
				""");
	}

	@Test
	void thePhoneThatKeepsTheSiteFindsItsIcons() throws Exception {
		MockHttpServletResponse answer = this.pages.ask("/manifest.webmanifest");
		assertThat(answer.getContentType()).isEqualTo("application/manifest+json");
		JsonNode manifest = JsonMapper.shared().readTree(answer.getContentAsString());
		assertThat(manifest.get("name").stringValue()).isEqualTo(this.pages.content().site().name());
		assertThat(manifest.get("icons")).hasSize(2)
			.allSatisfy((icon) -> assertThat(SiteAddresses.ICONS).contains(icon.get("src").stringValue()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/manifest.webmanifest",
			"/favicon.ico" })
	void whoeverHasItIsNotSentItAgainAndNobodyElseDecidesWhatItSays(String address) throws Exception {
		MockHttpServletResponse first = this.pages.ask(address);
		assertThat(first.getHeader("Cache-Control")).contains("max-age=").contains("public");
		MockHttpServletResponse again = this.mvc.get()
			.uri("http://evil.test" + address)
			.header("X-Forwarded-Host", "evil.test")
			.header("If-None-Match", first.getHeader("ETag"))
			.exchange()
			.getResponse();
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentAsByteArray()).isEmpty();
		assertThat(this.mvc.head().uri(address)).hasStatusOk();
	}

	private Map<String, String> dates() throws Exception {
		Document sitemap = Jsoup.parse(text("/sitemap.xml"), "", Parser.xmlParser());
		Map<String, String> dates = new HashMap<>();
		for (Element url : sitemap.select("url")) {
			assertThat(dates.put(url.select("loc").text(), url.select("lastmod").text())).isNull();
		}
		return dates;
	}

	private String text(String address) throws Exception {
		MockHttpServletResponse answer = this.pages.ask(address);
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

}
