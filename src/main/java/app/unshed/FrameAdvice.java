package app.unshed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.edition.EditedFolder;
import app.unshed.page.Frame;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame round the page of every controller. */
@ControllerAdvice
class FrameAdvice {

	private final Frame frame;

	FrameAdvice(UnshedProperties properties, Supplier<ContentSnapshot> content, Clock clock,
			Optional<EditedFolder> edited) {
		this.frame = new Frame(properties.baseUrl(), content, clock,
				() -> edited.map(EditedFolder::problems).orElse(List.of()));
	}

	@ModelAttribute("frame")
	Frame frame(HttpServletRequest request) {
		if (request.getAttribute(Frame.DISCREET) instanceof String address) {
			return this.frame.discreetlyAt(address);
		}
		return isLostOnADiscreetWay(request) ? this.frame.discreetlyAt("") : this.frame;
	}

	/** A link that lost a letter is pasted before the same eyes as the whole one. */
	private static boolean isLostOnADiscreetWay(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
				&& SiteAddresses.isDiscreet(asked);
	}

}
