package app.unshed.glossary;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Listing;
import app.unshed.content.Reference;
import app.unshed.content.Term;
import app.unshed.page.About;
import app.unshed.page.PageHead;

/**
 * All the page of the glossary shows.
 *
 * @param terms in the order of the alphabet
 */
record GlossaryPage(PageHead head, List<TermWithSources> terms, About about) {

	/** A term with the sources its meaning rests on. */
	record TermWithSources(Term term, List<Reference> sources) {
	}

	static GlossaryPage of(ContentSnapshot content) {
		List<TermWithSources> terms = content.glossary()
			.terms()
			.stream()
			.sorted(Comparator.comparing(Term::term, Collator.getInstance(content.language())))
			.map((term) -> new TermWithSources(term, content.sources(term.references())))
			.toList();
		return new GlossaryPage(PageHead.of(Listing.GLOSSARY, content.site()), terms,
				About.of(Listing.GLOSSARY, content));
	}

}
