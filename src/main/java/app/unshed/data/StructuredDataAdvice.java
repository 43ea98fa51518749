package app.unshed.data;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.page.Frame;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template what describes its page to programs. */
@ControllerAdvice
class StructuredDataAdvice {

	private final Supplier<ContentSnapshot> content;

	StructuredDataAdvice(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	// Nothing is bound to the frame, or the server would read the body of a form before
	// us.
	@ModelAttribute("data")
	StructuredData data(@ModelAttribute(name = "frame", binding = false) Frame frame) {
		return new StructuredData(this.content.get(), frame);
	}

}
