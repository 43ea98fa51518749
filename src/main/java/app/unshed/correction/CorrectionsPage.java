package app.unshed.correction;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Correction;
import app.unshed.content.Listing;
import app.unshed.content.Reference;
import app.unshed.page.About;
import app.unshed.page.PageHead;

/** All the page of corrections shows. */
record CorrectionsPage(PageHead head, List<CorrectionWithSources> corrections, About about) {

	/** A correction with the sources it rests on. */
	record CorrectionWithSources(Correction correction, List<Reference> sources) {
	}

	static CorrectionsPage of(ContentSnapshot content) {
		List<CorrectionWithSources> corrections = content.corrections()
			.corrections()
			.stream()
			.map((correction) -> new CorrectionWithSources(correction, content.sources(correction.references())))
			.toList();
		return new CorrectionsPage(PageHead.of(Listing.CORRECTIONS, content.site()), corrections,
				About.of(Listing.CORRECTIONS, content));
	}

}
