package app.unshed.booklet;

import java.util.List;
import java.util.Map;

import app.unshed.NuChecker;
import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class BookletTests {

	@Autowired
	Pages pages;

	@Test
	void holdsTheWholeTextOfEveryReasonAndStrategyUnderItsContents() {
		Document booklet = this.pages.get("/booklet");
		List<? extends Piece> pieces = this.pages.content()
			.pieces()
			.filter((piece) -> piece.address().startsWith("/reasons/") || piece.address().startsWith("/strategies/"))
			.toList();
		assertThat(booklet.select("article h2").eachText())
			.containsExactlyInAnyOrderElementsOf(pieces.stream().map(Piece::title).toList());
		assertThat(booklet.select("nav.booklet__contents a")).hasSameSizeAs(pieces)
			.allSatisfy(
					(link) -> assertThat(booklet.select(link.attr("href")).select("h2").text()).isEqualTo(link.text()));
		assertThat(pieces).allSatisfy((piece) -> {
			String there = booklet.select("article:has(h2:containsOwn(" + piece.title() + "))").text();
			assertThat(this.pages.get(piece.address()).select(".passage__text p").eachText()).isNotEmpty()
				.allSatisfy((paragraph) -> assertThat(there).contains(paragraph));
			assertThat(there).contains("https://unshed.test" + piece.address());
		});
	}

	@Test
	void everyRaisedNumberLeadsToItsSourceAndNoAnchorStandsTwice() {
		Document booklet = this.pages.get("/booklet");
		assertThat(booklet.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(booklet.select("sup a")).isNotEmpty().allSatisfy((number) -> {
			Element source = booklet.selectFirst(number.attr("href"));
			assertThat(source.elementSiblingIndex() + 1).isEqualTo(Integer.parseInt(number.text()));
			assertThat(source.closest("article")).isSameAs(number.closest("article"));
		});
	}

	@Test
	void skipsNoLevelOfHeadings() {
		int level = 0;
		for (Element heading : this.pages.get("/booklet").select("h1, h2, h3, h4, h5, h6")) {
			int next = Integer.parseInt(heading.tagName().substring(1));
			assertThat(next).as(heading.outerHtml()).isBetween(1, level + 1);
			level = next;
		}
	}

	@Test
	void theNuCheckerHasNothingToSay() throws Exception {
		assertThat(NuChecker.complaints(Map.of("/booklet", this.pages.ask("/booklet").getContentAsString()))).isEmpty();
	}

}
