package app.unshed.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Guide.Lead;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;
import app.unshed.page.QrPicture;
import app.unshed.reason.ReasonService;
import app.unshed.sheet.Sheet.Entry;

/**
 * All the page shows that is to be printed.
 *
 * @param blank whether it is to be filled in with a pen
 * @param reasons those that were ticked, each with what to ask about it
 * @param all every reason, to be ticked with a pen; none where it is filled in
 * @param asks what anybody may ask
 */
record PaperPage(PageHead head, boolean blank, List<ReasonOnPaper> reasons, List<Reason> all, List<String> asks,
		String since, String medicines, String ask, String more) {

	/** A reason, and the questions to ask about it. */
	record ReasonOnPaper(Reason reason, List<String> asks) {

		static ReasonOnPaper of(ReasonId id, ContentSnapshot content) {
			List<String> asks = content.guide()
				.leads()
				.stream()
				.filter((lead) -> lead.reason().equals(id))
				.map(Lead::ask)
				.toList();
			return new ReasonOnPaper(Objects.requireNonNull(content.reasons().get(id)), asks);
		}

	}

	static PaperPage of(Sheet sheet, ContentSnapshot content) {
		return new PaperPage(PageHead.of(content.site(), "paper", SiteAddresses.SHEET), false,
				sheet.reasons().stream().map((id) -> ReasonOnPaper.of(id, content)).toList(), List.of(),
				content.guide().ask(), sheet.text(Entry.SINCE), sheet.text(Entry.MEDICINES), sheet.text(Entry.ASK),
				sheet.text(Entry.MORE));
	}

	static PaperPage blank(ReasonService reasons, ContentSnapshot content) {
		List<Reason> all = reasons.families().stream().flatMap((family) -> family.reasons().stream()).toList();
		return new PaperPage(PageHead.of(content.site(), "blank-paper", SiteAddresses.BLANK_SHEET), true, List.of(),
				all, content.guide().ask(), "", "", "", "");
	}

	/** A picture of this address for a phone. */
	public QrPicture picture(String address) {
		return QrPicture.of(address);
	}

	/** As many empty lines, to be written on. */
	public List<Integer> lines(int filledIn, int withAPen) {
		return Stream.iterate(1, (line) -> line + 1).limit(this.blank ? withAPen : filledIn).toList();
	}

}
