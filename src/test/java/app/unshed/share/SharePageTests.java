package app.unshed.share;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.unshed.QrReader;
import app.unshed.TopicWords;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.ReasonId;
import app.unshed.content.ShareCode;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import app.unshed.page.Share;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a real server, which alone hands a discreet address on to its page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content", "unshed.base-url=https://unshed.test" })
class SharePageTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	@Test
	void everyPieceSectionAndClaimCanBeSentFromAPageOfItsOwn() throws Exception {
		for (Piece piece : pieces()) {
			Document page = page(piece.address());
			assertThat(page.select("#share .share__address").first().text())
				.isEqualTo("https://unshed.test" + piece.address());
			assertThat(page.select(".passage h3[id], #steps").eachAttr("id")).isSubsetOf(piece.places().toList());
			assertThat(piece.places())
				.allSatisfy((place) -> assertThat(page.select("a[href=/share%s/%s]".formatted(piece.address(), place)))
					.as(piece.address() + "#" + place)
					.isNotEmpty());
		}
		for (Share share : shares()) {
			Document ways = page(share.waysAddress());
			assertThat(ways.select(".lead").text()).isEqualTo(share.title());
			assertThat(ways.select(".share__address").first().text())
				.isEqualTo("https://unshed.test" + share.address());
			assertThat(ways.select(".share__ways a").first().attr("href")).startsWith("mailto:?subject=")
				.contains("https://unshed.test");
		}
	}

	@Test
	void whatIsSentIsNamedByItsPageAndAPlaceInTheLetterAlone() throws Exception {
		Document claim = page("/share/reasons/medications/claim-half-feel-blunted");
		String title = this.content.get().reasons().get(new ReasonId("medications")).title();
		String letter = URLDecoder.decode(claim.select("a[href^=mailto:]").first().attr("href"),
				StandardCharsets.UTF_8);
		assertThat(letter).startsWith("mailto:?subject=" + title + "&body=" + claim.select(".lead").text())
			.endsWith("https://unshed.test/reasons/medications#claim-half-feel-blunted");
		assertThat(claim.select("[data-share]").first().attr("data-title")).isEqualTo(title);
		assertThat(claim.select("meta[property=og:title]").attr("content")).endsWith(": " + title);
	}

	@Test
	void aPlaceCanBePrintedFromItsPageOfWays() throws Exception {
		assertThat(page("/share/reasons/medications/ssris").select("#share a[href=/reasons/medications#ssris]"))
			.hasSize(1);
	}

	@Test
	void thePageOfWaysHasOneHeadingAndEachSquareSaysWhereItLeads() throws Exception {
		for (String address : List.of("/share/reasons/medications", "/share/reasons/medications/why")) {
			Document page = page(address);
			assertThat(page.select("main :is(h1, h2)")).hasSize(1);
			assertThat(page.select(".lead + #share")).hasSize(1);
			assertThat(page.select("#share img").eachAttr("alt")).hasSize(2).doesNotHaveDuplicates();
		}
	}

	@Test
	void noPageBesideTheSiteIsToBeFoundBySearchEngines() throws Exception {
		for (String address : SiteAddresses.beside(this.content.get()).toList()) {
			assertThat(ask(address).headers().firstValue("X-Robots-Tag")).as(address).contains("noindex");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/s/zzz", "/S/zzz", "/s/%zz", "/s//zzz", "/s/medications", "/s" })
	void aDiscreetAddressThatLostALetterSaysNothingEither(String address) throws Exception {
		String answer = askPlainly(address);
		assertThat(answer).startsWith("HTTP/1.1 40");
		Document page = Jsoup.parse(answer.substring(answer.indexOf("<!doctype")));
		TopicWords.areNotIn(said(page), this.content.get());
		assertThat(page.title()).isNotEmpty();
		assertThat(page.select("link[rel=canonical], link[rel=icon], meta[property=og:site_name]")).isEmpty();
	}

	@Test
	void aDiscreetAddressThatLostALetterOffersTheOneItWas() throws Exception {
		for (Piece piece : pieces()) {
			String address = Share.of(piece).discreetAddress();
			HttpResponse<String> answer = ask(address.substring(0, address.length() - 1));
			assertThat(answer.statusCode()).isEqualTo(404);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select("#nearest a").eachAttr("href")).containsExactly(address);
			TopicWords.areNotIn(said(page), this.content.get());
		}
	}

	@Test
	void aDiscreetAddressAtTheEndOfASentenceLeadsToThePage() throws Exception {
		String address = Share.of(pieces().get(0)).discreetAddress();
		assertThat(ask(address + ".").statusCode()).isEqualTo(308);
		assertThat(ask(address + ".").headers().firstValue("Location")).contains(address);
	}

	/** By a socket, since a client would mend the address. */
	private String askPlainly(String address) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
				.formatted(address);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void theSquareLeadsAPhoneToWhatIsSent() throws Exception {
		for (Share share : shares()) {
			HttpResponse<String> answer = ask(share.pictureAddress());
			assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml");
			Element svg = Jsoup.parse(answer.body()).selectFirst("svg");
			assertThat(QrReader.read(svg)).isEqualTo("https://unshed.test" + share.address());
		}
	}

	@Test
	void aDiscreetAddressShowsTheSamePageAndItsHeadSaysNothingOfIt() throws Exception {
		for (Piece piece : pieces()) {
			String address = Share.of(piece).discreetAddress();
			HttpResponse<String> answer = ask(address);
			Document page = Jsoup.parse(answer.body());
			assertThat(text(page)).isEqualTo(text(page(piece.address())));
			assertThat(page.select("a[href^=/share/]")).isEmpty();
			assertThat(address).matches("/s/[2-9b-z]{8}");
			assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
			assertThat(answer.headers().firstValue("Link"))
				.contains("<https://unshed.test" + piece.address() + ">; rel=\"canonical\"");
			TopicWords.areNotIn(address + said(page), this.content.get());
		}
	}

	@Test
	void aDiscreetAddressOfASectionOrAClaimOpensThereAndSaysNothingOfItEither() throws Exception {
		for (Piece piece : pieces()) {
			Document page = page(Share.of(piece).discreetAddress());
			assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
			for (Share place : SharePage.shares(piece, this.content.get().site()).skip(1).toList()) {
				String address = place.discreetAddress();
				assertThat(address).matches("/s/[2-9b-z]{8}#[2-9b-z]{8}");
				TopicWords.areNotIn(address, this.content.get());
				Element arrival = page.getElementById(address.split("#")[1]);
				Element there = page.getElementById(place.address().split("#")[1]);
				assertThat(arrival).as(place.address()).isNotNull();
				assertThat(arrival.closest("h3[id], section, li.claim"))
					.isSameAs(there.closest("h3[id], section, li.claim"));
			}
			assertThat(page.select(".place[href^=#]").eachAttr("href")).isNotEmpty()
				.filteredOn((href) -> !href.equals("#evidence"))
				.allMatch((href) -> href.matches("#[2-9b-z]{8}"));
		}
	}

	@Test
	void theDiscreetAddressOfWhatIsSentStandsBesideTheOpenOneWithASquareOfItsOwn() throws Exception {
		for (Share share : shares()) {
			assertThat(share.discreetPictureAddress()).matches("/qr/s(/[2-9b-z]{8}){1,2}\\.svg");
			Element svg = Jsoup.parse(ask(share.discreetPictureAddress()).body()).selectFirst("svg");
			assertThat(QrReader.read(svg)).isEqualTo("https://unshed.test" + share.discreetAddress());
		}
		Document ways = page("/share/reasons/medications/why");
		assertThat(ways.select("#share details .share__address").text()).matches("https://unshed.test/s/.{8}#.{8}");
		assertThat(ways.select("#share details img").attr("src")).startsWith("/qr/s/");
	}

	/** Without the signs beside headings and claims, which here send nothing. */
	private static String text(Document page) {
		page.select(".place").remove();
		return page.select("main").text();
	}

	/** All that the head says in words, wherever the site may live. */
	private static String said(Document page) {
		Stream<String> tags = page
			.select("head meta:not([name=viewport]), head link[rel=canonical], head link[title], head script")
			.stream()
			.map((tag) -> tag.attr("content") + tag.attr("href") + tag.attr("title") + tag.data());
		return Stream.concat(Stream.of(page.title()), tags)
			.map((text) -> text.toLowerCase(Locale.ROOT).replace("https://unshed.test", ""))
			.toList()
			.toString();
	}

	@Test
	void noTwoPiecesShareACode() {
		assertThat(pieces().stream().map(ShareCode::of)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/s/bbbbbbbb", "/s/x", "/share/reasons/medications/nowhere", "/share/nowhere", "/share",
			"/qr/bbbbbbbb.svg" })
	void whatNobodySentGetsAPageThatHelps(String address) throws Exception {
		HttpResponse<String> answer = ask(address);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.body()).select("main a[href=/help]")).isNotEmpty();
	}

	private List<Share> shares() {
		Site site = this.content.get().site();
		return pieces().stream().flatMap((piece) -> SharePage.shares(piece, site)).toList();
	}

	private List<Piece> pieces() {
		return this.content.get().pieces().toList();
	}

	private Document page(String address) throws IOException, InterruptedException {
		HttpResponse<String> answer = ask(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private HttpResponse<String> ask(String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.port + address);
		return this.client.send(HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
				BodyHandlers.ofString());
	}

}
