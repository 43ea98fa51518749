package app.unshed.correction;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Correction;
import app.unshed.content.Reference;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;

/** All the page of corrections shows. */
record CorrectionsPage(PageHead head, List<CorrectionWithSources> corrections) {

	/** A correction with the sources it rests on. */
	record CorrectionWithSources(Correction correction, List<Reference> sources) {
	}

	static CorrectionsPage of(ContentSnapshot content) {
		List<CorrectionWithSources> corrections = content.corrections()
			.stream()
			.map((correction) -> new CorrectionWithSources(correction, content.sources(correction.references())))
			.toList();
		return new CorrectionsPage(PageHead.of(content.site(), "corrections", SiteAddresses.CORRECTIONS), corrections);
	}

}
