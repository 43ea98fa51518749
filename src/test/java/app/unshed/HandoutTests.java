package app.unshed;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.content.Piece;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page brings along for the day it is printed. */
@PageTest
class HandoutTests {

	@Autowired
	Pages pages;

	@Test
	void listsEverySourceUnderItsRaisedNumberWithAllThatSomebodyNeedsToFindIt() {
		assertThat(pieces()).anyMatch((piece) -> piece.prose().cites().size() > 5).allSatisfy((piece) -> {
			Document page = this.pages.get(piece.address());
			List<Element> listed = page.select(".on-paper .works li");
			assertThat(listed).hasSameSizeAs(piece.prose().cites());
			for (ReferenceId cited : piece.prose().cites()) {
				int number = Integer.parseInt(page.select("sup a[href=#note-" + cited + "]").first().text());
				assertIsWhole(listed.get(number - 1).text(), this.pages.content().source(cited));
			}
		});
	}

	@Test
	void everyLinkThatPaperCannotFollowCarriesItsAddressAndNoExplainedWordDoes() {
		assertThat(pieces()).allSatisfy((piece) -> {
			Document page = this.pages.get(piece.address());
			assertThat(page.select("main")
				.select(".passage__text a[href^=/]:not([href^=/glossary], .place), .card a, .caution a, a[href=/help]"))
				.isNotEmpty()
				.allSatisfy(
						(link) -> assertThat(link.attr("data-address")).isEqualTo("unshed.test" + link.attr("href")));
			assertThat(page.select("main p.urgent a[href^=https]")).isNotEmpty()
				.allSatisfy((link) -> assertThat("https://" + link.attr("data-address")).isEqualTo(link.attr("href")));
			assertThat(page.select(".term[data-address], sup a[data-address]")).isEmpty();
		});
	}

	private static void assertIsWhole(String text, Reference source) {
		assertThat(text).contains(source.title(), source.container());
		Stream.ofNullable(source.year()).forEach((year) -> assertThat(text).contains(year.toString()));
		Stream.ofNullable(source.link())
			.forEach((link) -> assertThat(text).endsWith(link.toString().replaceFirst("^https?://", "")));
	}

	private List<Piece> pieces() {
		return this.pages.content().pieces().toList();
	}

}
