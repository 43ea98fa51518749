package app.unshed.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.page.LostPage;
import app.unshed.page.PostedForm;
import app.unshed.page.UnreadableFormException;
import app.unshed.reason.ReasonService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SheetController {

	// So that a text somewhat too long comes back to be shortened, in whatever letters.
	private static final int MOST_BYTES = 32_768;

	private final Supplier<ContentSnapshot> content;

	private final ReasonService reasons;

	SheetController(Supplier<ContentSnapshot> content, ReasonService reasons) {
		this.content = content;
		this.reasons = reasons;
	}

	@GetMapping(SiteAddresses.SHEET)
	String form(Model model) {
		model.addAttribute("page", SheetFormPage.of(Sheet.nothing(), this.reasons, this.content.get()));
		return "sheet";
	}

	@GetMapping(SiteAddresses.BLANK_SHEET)
	String blank(Model model) {
		model.addAttribute("page", PaperPage.blank(this.reasons, this.content.get()));
		return "paper";
	}

	@PostMapping(SiteAddresses.SHEET)
	String sheet(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		PostedForm.keepNowhere(response);
		ContentSnapshot shown = this.content.get();
		try {
			PostedForm form = PostedForm.read(request, MOST_BYTES);
			Sheet sheet = Sheet.read(form, List.copyOf(shown.reasons().keySet()));
			boolean fillsIn = isToBeFilledIn(form);
			if (fillsIn || !sheet.fits()) {
				response.setStatus((fillsIn ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value());
				model.addAttribute("page", SheetFormPage.of(sheet, this.reasons, shown));
				return "sheet";
			}
			model.addAttribute("page", PaperPage.of(sheet, shown));
			return "paper";
		}
		catch (UnreadableFormException ex) {
			response.setStatus(ex.status().value());
			model.addAttribute("page", LostPage.of(shown.site(), "sheet-lost", ex, SiteAddresses.SHEET));
			return "lost";
		}
	}

	/** Whether it is to be shown as a form, with what is there already. */
	private static boolean isToBeFilledIn(PostedForm form) {
		String way = form.one("go").orElse("");
		if (!List.of("fill", "make").contains(way)) {
			throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
		}
		return way.equals("fill");
	}

}
