package app.unshed.feed;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Piece;
import app.unshed.loading.SiteFolder;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class FeedTests {

	@TempDir
	static Path folder;

	@Autowired
	Pages pages;

	@Autowired
	MockMvcTester mvc;

	@DynamicPropertySource
	static void changes(DynamicPropertyRegistry properties) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.append("reasons/medications.yaml", """
				changes:
				  - {on: 2026-11-22, what: "The figure for 60 in 100 is added, & explained."}
				""");
		site.append("strategies/talk-to-someone.yaml", "publish-from: 2026-11-24\n");
		properties.add("unshed.content", () -> folder);
	}

	@Test
	void tellsWhatHasChangedAndWhatIsNewTheNewestFirst() throws Exception {
		Document feed = feed();
		List<String> days = feed.select("entry > updated").eachText();
		assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a)).allMatch((day) -> day.endsWith("T00:00:00Z"));
		assertThat(feed.selectFirst("feed > updated").text()).isEqualTo(days.get(0));
		Element change = feed.select("entry:has(updated:containsOwn(2026-11-22))").first();
		assertThat(change.select("title").text()).isEqualTo("Medicines that turn feelings down");
		assertThat(change.select("summary").text()).isEqualTo("The figure for 60 in 100 is added, & explained.");
		assertThat(change.select("link").attr("href")).isEqualTo("https://unshed.test/reasons/medications");
	}

	@Test
	void hasAnEntryForEachPageThatIsShownToday() throws Exception {
		Document feed = feed();
		assertThat(feed.select("entry:has(summary:contains(" + this.pages.word("feed.new") + ")) > title").eachText())
			.containsExactlyInAnyOrderElementsOf(
					Stream
						.concat(this.pages.content().pieces().map(Piece::title),
								Stream.of("references", "corrections", "glossary", "help")
									.map((list) -> this.pages.word(list + ".title")))
						.toList());
		assertThat(feed.text()).doesNotContain("talk-to-someone");
	}

	@Test
	void anEntryIsKnownByAnIdThatNeitherANewAddressNorANewNameChanges() throws Exception {
		Document feed = feed();
		assertThat(feed.select("id").eachText()).doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("urn:uuid:[0-9a-f-]{36}"));
		// The small site's medications page was called drugs-and-tears.
		byte[] name = "unshed/en/reasons/drugs-and-tears/2026-11-22".getBytes(StandardCharsets.UTF_8);
		assertThat(feed.select("entry:has(updated:containsOwn(2026-11-22)) > id").text())
			.isEqualTo("urn:uuid:" + UUID.nameUUIDFromBytes(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/rss+xml", "application/json", "*/*" })
	void answersInAtomWhateverIsAskedFor(String accept) {
		MockHttpServletResponse response = this.mvc.get()
			.uri("/feed.xml")
			.header("Accept", accept)
			.exchange()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
	}

	@Test
	void whoHasTheFeedIsNotSentItAgain() {
		String tag = this.pages.ask("/feed.xml").getHeader("ETag");
		assertThat(tag).isNotEmpty();
		MockHttpServletResponse again = this.mvc.get()
			.uri("/feed.xml")
			.header("If-None-Match", tag)
			.exchange()
			.getResponse();
		assertThat(again.getStatus()).isEqualTo(304);
	}

	@Test
	void isTheAtomThatItsStandardAsksFor() throws Exception {
		assertThat(complaints(this.pages.ask("/feed.xml").getContentAsString())).isEmpty();
	}

	@Test
	void whatTheStandardForbidsIsNoticed() throws Exception {
		String feed = this.pages.ask("/feed.xml").getContentAsString();
		assertThat(complaints(feed.replaceFirst("<id>[^<]*</id>", ""))).contains("id");
		assertThat(complaints(feed.replace("T00:00:00Z", ""))).contains("updated");
	}

	private static String complaints(String feed) throws Exception {
		StringWriter complaints = new StringWriter();
		ValidationDriver driver = new ValidationDriver(handledBy(new ErrorHandlerImpl(complaints)),
				CompactSchemaReader.getInstance());
		assertThat(driver.loadSchema(ValidationDriver.uriOrFileInputSource("src/test/resources/standards/atom.rnc")))
			.as(complaints.toString())
			.isTrue();
		driver.validate(new InputSource(new StringReader(feed)));
		return complaints.toString();
	}

	private static PropertyMap handledBy(ErrorHandler handler) {
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, handler);
		return properties.toPropertyMap();
	}

	@Test
	void everyPageLeadsAFeedReaderToIt() throws Exception {
		assertThat(this.pages.get("/").select("link[rel=alternate][type=application/atom+xml]").attr("href"))
			.isEqualTo("/feed.xml");
		assertThat(feed().selectFirst("feed > link[rel=self]").attr("href")).isEqualTo("https://unshed.test/feed.xml");
	}

	private Document feed() throws Exception {
		MockHttpServletResponse response = this.pages.ask("/feed.xml");
		assertThat(response.getContentType()).startsWith("application/atom+xml");
		return Jsoup.parse(response.getContentAsString(), "", Parser.xmlParser());
	}

}
