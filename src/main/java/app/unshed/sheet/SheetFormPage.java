package app.unshed.sheet;

import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.ReasonId;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PageHead;
import app.unshed.reason.ReasonService.FamilyOfReasons;
import app.unshed.reason.ReasonService;
import app.unshed.sheet.Sheet.Entry;

/**
 * All the page shows on which the sheet is filled in.
 *
 * @param ticked the reasons that are ticked
 * @param problem whether something has to be shortened first
 * @param tooMany whether more reasons are ticked than there is room for
 */
record SheetFormPage(PageHead head, List<FamilyOfReasons> families, int mostReasons, List<ReasonId> ticked,
		boolean problem, boolean tooMany, Box since, Box medicines, Box ask, Box more) {

	/**
	 * A box to type in.
	 *
	 * @param tooLong whether there is no room for all that was typed
	 */
	record Box(String name, String text, int mostLetters, int mostLines, boolean tooLong) {

		static Box of(Entry entry, Sheet sheet) {
			String text = sheet.text(entry);
			return new Box(entry.field(), text, entry.mostLetters(), entry.mostLines(), !entry.takes(text));
		}

	}

	static SheetFormPage of(Sheet sheet, ReasonService reasons, ContentSnapshot content) {
		return new SheetFormPage(PageHead.of(content.site(), "sheet", SiteAddresses.SHEET), reasons.families(),
				Sheet.MOST_REASONS, sheet.reasons(), !sheet.fits(), sheet.hasTooManyReasons(),
				Box.of(Entry.SINCE, sheet), Box.of(Entry.MEDICINES, sheet), Box.of(Entry.ASK, sheet),
				Box.of(Entry.MORE, sheet));
	}

}
