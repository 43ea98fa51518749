package app.unshed.glossary;

import java.text.Collator;
import java.util.List;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.SiteAddresses;
import app.unshed.content.Term;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class GlossaryPageTests {

	@Autowired
	Pages pages;

	@Test
	void everyTermStandsThereWithItsMeaning() {
		Document page = page();
		assertThat(terms()).hasSizeBetween(60, 120).allSatisfy((term) -> {
			Element entry = page.expectFirst("#" + term.id());
			assertThat(entry.select("dt").text()).isEqualTo(term.term());
			assertThat(entry.select("dd").text()).startsWith(term.meaning());
		});
	}

	@Test
	void aMeaningShowsItsSourcesAndWhereWeSayMore() {
		Document page = page();
		assertThat(terms()).anyMatch((term) -> !term.references().isEmpty())
			.anyMatch((term) -> term.page() != null)
			.allSatisfy((term) -> {
				List<String> links = page.select("#" + term.id() + " a").eachAttr("href");
				assertThat(links).hasSize(term.references().size() + ((term.page() != null) ? 1 : 0))
					.containsAll(term.references().stream().map((id) -> "/references/" + id).toList());
				if (term.page() != null) {
					assertThat(links).contains(term.page());
				}
			});
	}

	@Test
	void theWordsFollowTheAlphabet() {
		assertThat(page().select(".terms__word").eachText())
			.isSortedAccordingTo(Collator.getInstance(this.pages.content().language()));
	}

	@Test
	void aMeaningIsShort() {
		assertThat(terms()).extracting(Term::meaning)
			.allMatch((meaning) -> meaning.split("\\s+").length <= 30 && meaning.endsWith("."));
	}

	@Test
	void aPageThatNamesMedicinesWarnsOfStoppingOne() {
		assertThat(page().select("main .caution")).hasSize(1);
	}

	@Test
	void aPageExplainsAWordOnce() {
		assertThat(this.pages.content().pieces())
			.allSatisfy((piece) -> assertThat(this.pages.get(piece.address()).select("a.term").eachAttr("href"))
				.doesNotHaveDuplicates());
		Document medications = this.pages.get("/reasons/medications");
		assertThat(medications.select("a.term[href=" + SiteAddresses.ofTerm("depression") + "]").text())
			.isEqualTo("depression");
		assertThat(medications.select("a.term[href=" + SiteAddresses.ofTerm("ssri") + "]")).isEmpty();
	}

	@Test
	void everyPageLeadsToIt() {
		assertThat(this.pages.get("/").select("body > footer a[href=" + SiteAddresses.GLOSSARY + "]")).hasSize(1);
	}

	private Document page() {
		return this.pages.get(SiteAddresses.GLOSSARY);
	}

	private List<Term> terms() {
		return this.pages.content().glossary().terms();
	}

}
