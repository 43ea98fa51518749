package app.unshed.booklet;

import java.util.List;
import java.util.Map;

import app.unshed.NuChecker;
import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Kind;
import app.unshed.content.Piece;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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
		List<String> chapters = booklet.select("article h2").eachText();
		assertThat(chapters.stream().map((title) -> title.replaceFirst("^\\d+\\. ", "")))
			.containsExactlyInAnyOrderElementsOf(pieces.stream().map(Piece::title).toList());
		assertThat(chapters).allSatisfy((title) -> assertThat(title).startsWith(chapters.indexOf(title) + 1 + ". "));
		assertThat(booklet.select("nav.booklet__contents li a").eachText()).isEqualTo(chapters);
		assertThat(booklet.select("nav.booklet__contents li a")).allSatisfy(
				(link) -> assertThat(booklet.select(link.attr("href")).select("h2").text()).isEqualTo(link.text()));
		assertThat(pieces).allSatisfy((piece) -> {
			String there = text(booklet.select("article:has(h2:containsOwn(" + piece.title() + "))"));
			assertThat(this.pages.get(piece.address()).select(".passage__text p")).isNotEmpty()
				.allSatisfy((paragraph) -> assertThat(there).contains(text(new Elements(paragraph))));
			assertThat(there).contains("unshed.test" + piece.address());
		});
	}

	@Test
	void everyRaisedNumberLeadsToItsSourceInTheOneListAndNoAnchorStandsTwice() {
		Document booklet = this.pages.get("/booklet");
		assertThat(booklet.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(booklet.select("sup a")).isNotEmpty().allSatisfy((number) -> {
			Element source = booklet.selectFirst(number.attr("href"));
			assertThat(source.elementSiblingIndex() + 1).isEqualTo(Integer.parseInt(number.text()));
			assertThat(source.closest("#sources")).isNotNull();
		});
		assertThat(booklet.select("#sources li")).allSatisfy((source) -> {
			Reference reference = this.pages.content().source(new ReferenceId(source.id().replace("source-", "")));
			assertThat(booklet.select("sup a[href=#" + source.id() + "]")).isNotEmpty();
			assertThat(source.text()).contains(reference.title(), reference.container());
			if (reference.link() != null) {
				assertThat(source.text()).contains(reference.link().toString().replace("https://", ""));
			}
		});
	}

	@Test
	void warnsOfStoppingAMedicineAtTheFrontAndInShortBeforeEachTextThatNamesOne() {
		Document booklet = this.pages.get("/booklet");
		assertThat(booklet.select("main > .caution")).hasSize(1);
		assertThat(booklet.select("article strong:containsOwn(" + this.pages.word("notice.medicine") + ")"))
			.hasSize((int) this.pages.content()
				.pieces()
				.filter((piece) -> piece.kind() == Kind.REASON || piece.kind() == Kind.STRATEGY)
				.filter(Piece::namesMedicines)
				.count())
			.allSatisfy((warning) -> assertThat(warning.closest("header")).isNotNull());
	}

	@Test
	void aLinkToAnotherPieceLeadsToItsChapterAndNamesTheNumberOnPaper() {
		Document booklet = this.pages.get("/booklet");
		assertThat(booklet.select("article a[href^=#reason-], article a[href^=#strategy-]")).isNotEmpty()
			.allSatisfy((link) -> assertThat(booklet.selectFirst(link.attr("href")).select("h2").text())
				.startsWith(link.attr("data-address").replace("→ ", "") + ". "));
		assertThat(booklet.select("article a[href^=/reasons/], article a[href^=/strategies/]")).isEmpty();
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

	/** Its words, without the raised numbers, which are others in the booklet. */
	private static String text(Elements part) {
		Elements copy = part.clone();
		copy.select("sup").remove();
		return copy.text();
	}

}
