package app.unshed.privacy;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.page.PostedForm;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a reader what their request brought along, and keeps nothing of it. */
@Controller
class ReceiptController {

	private final Supplier<ContentSnapshot> content;

	ReceiptController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.RECEIPT)
	String receipt(HttpServletRequest request, HttpServletResponse response, Model model) {
		PostedForm.keepNowhere(response);
		model.addAttribute("page", ReceiptPage.of(asSent(request), this.content.get().site()));
		return "receipt";
	}

	/** Not as those who stand between have changed it. */
	private static HttpServletRequest asSent(HttpServletRequest request) {
		ServletRequest sent = request;
		while (sent instanceof ServletRequestWrapper wrapper) {
			sent = wrapper.getRequest();
		}
		return (HttpServletRequest) sent;
	}

}
