package app.unshed.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown where somebody pastes an address of ours. */
@PageTest
class PreviewTests {

	private static final String BASE = "https://unshed.test";

	@Autowired
	Pages pages;

	@Autowired
	Cards cards;

	@Autowired
	MockMvcTester mvc;

	@Test
	void everyPageSaysAllThatAPreviewShows() {
		everyPage((page) -> {
			String description = page.select("meta[name=description]").attr("content");
			String title = page.title().replaceFirst(" · Unshed$", "");
			assertThat(tag(page, "og:title")).isEqualTo(title).isEqualTo(tag(page, "twitter:title"));
			assertThat(tag(page, "og:description")).isEqualTo(description).isEqualTo(tag(page, "twitter:description"));
			assertThat(tag(page, "og:url")).isEqualTo(page.select("link[rel=canonical]").attr("href"));
			assertThat(tag(page, "og:site_name")).isEqualTo("Unshed");
			assertThat(tag(page, "og:locale")).matches("[a-z]{2,3}_[A-Z]{2}");
			assertThat(tag(page, "twitter:card")).isEqualTo("summary_large_image");
		});
	}

	@Test
	void everyPageHasAPictureOfWhatItSays() {
		everyPage((page) -> {
			assertThat(tag(page, "og:image")).matches(BASE + "/cards/[0-9a-f]{32}\\.png")
				.isEqualTo(tag(page, "twitter:image"));
			assertThat(tag(page, "og:image:type")).isEqualTo("image/png");
			assertThat(tag(page, "og:image:width")).isEqualTo("1200");
			assertThat(tag(page, "og:image:height")).isEqualTo("630");
			assertThat(tag(page, "og:image:alt")).contains(tag(page, "og:title"), tag(page, "og:description"))
				.isEqualTo(tag(page, "twitter:image:alt"));
		});
		assertThat(addresses().map(this.pages::get).map((page) -> tag(page, "og:image"))).doesNotHaveDuplicates();
	}

	@Test
	void aPieceSaysHowOldItIs() {
		Map<String, LocalDate> published = this.pages.content()
			.pieces()
			.collect(Collectors.toMap(Piece::address, Piece::published));
		assertThat(published).isNotEmpty().allSatisfy((address, day) -> {
			Document page = this.pages.get(address);
			assertThat(tag(page, "og:type")).isEqualTo("article");
			assertThat(tag(page, "article:published_time")).isEqualTo(day.toString());
			assertThat(tag(page, "article:modified_time")).matches("20\\d\\d-\\d\\d-\\d\\d")
				.isGreaterThanOrEqualTo(day.toString());
		});
		Document home = this.pages.get("/");
		assertThat(tag(home, "og:type")).isEqualTo("website");
		assertThat(home.select("meta[property^=article]")).isEmpty();
	}

	@Test
	void thePictureMayBeKeptAndShownElsewhereAndDoesNothingElse() {
		MockHttpServletResponse answer = this.pages.ask(picture());
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("image/png");
		assertThat(answer.getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=86400, stale-if-error=604800");
		assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.getHeader("Content-Security-Policy"))
			.isEqualTo("default-src 'none'; frame-ancestors 'none'; sandbox");
	}

	@Test
	void whoHasThePictureIsNotSentItAgain() {
		String tag = this.pages.ask(picture()).getHeader(HttpHeaders.ETAG);
		assertThat(tag).isNotEmpty();
		MockHttpServletResponse again = this.mvc.get()
			.uri(picture())
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.getResponse();
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentAsByteArray()).isEmpty();
		assertThat(again.getHeader("Cache-Control")).isEqualTo("public, max-age=86400, stale-if-error=604800");
	}

	@ParameterizedTest
	@ValueSource(strings = { "image/webp", "text/html", "application/json", "image/avif,image/webp,*/*;q=0.8" })
	void whoAsksForAnotherKindOfPictureGetsThisOne(String accept) {
		assertThat(this.mvc.get().uri(picture()).header(HttpHeaders.ACCEPT, accept)).hasStatusOk()
			.hasContentType(MediaType.IMAGE_PNG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cards/00000000000000000000000000000000.png", "/cards/title.png", "/cards/.png",
			"/cards/%2e%2e.png", "/cards/" })
	void anyOtherAddressIsAPageThatHelps(String address) {
		MockHttpServletResponse answer = this.pages.ask(address);
		assertThat(answer.getStatus()).isEqualTo(404);
	}

	@Test
	void nothingAReaderAddsToAnAddressMakesAnotherPicture() {
		assertThat(this.pages.ask(picture() + "?title=mine").getContentAsByteArray())
			.isEqualTo(this.pages.ask(picture()).getContentAsByteArray());
		assertThat(tag(this.pages.get("/search?q=zyxwv"), "og:image"))
			.isEqualTo(tag(this.pages.get("/search"), "og:image"));
	}

	@Test
	void theDiscreetCardHasAnAddressOfItsOwn() {
		String address = this.cards.addressOf(this.cards.discreet());
		assertThat(this.pages.ask(address).getContentType()).isEqualTo("image/png");
		assertThat(address).isNotEqualTo(this.cards.addressOf(this.cards.of("/")));
	}

	@Test
	void anAddressWithoutAPageHasTheCardOfTheFirst() {
		assertThat(this.cards.of("")).isEqualTo(this.cards.of("/"));
	}

	private String picture() {
		return this.cards.addressOf(this.cards.of("/reasons/medications"));
	}

	private void everyPage(Consumer<Document> promise) {
		assertThat(addresses()).hasSizeGreaterThan(10).allSatisfy((address) -> promise.accept(this.pages.get(address)));
	}

	private Stream<String> addresses() {
		return SiteAddresses.all(this.pages.content()).stream();
	}

	private static String tag(Document page, String name) {
		List<String> found = page.select("meta[property='%1$s'], meta[name='%1$s']".formatted(name))
			.eachAttr("content");
		assertThat(found).as(page.location() + " " + name).hasSize(1).doesNotContain("");
		return found.get(0);
	}

}
