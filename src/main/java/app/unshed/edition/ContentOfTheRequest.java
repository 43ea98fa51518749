package app.unshed.edition;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps to one snapshot while a request is answered, so that no page is drawn half from
 * the text before an edit or midnight and half from the text after it.
 */
public final class ContentOfTheRequest implements Supplier<ContentSnapshot> {

	/** Whoever has a page drawn of another content puts that here before. */
	private static final String KEPT = ContentSnapshot.class.getName();

	private final Supplier<ContentSnapshot> latest;

	/**
	 * Keeps what a request has once seen.
	 * @param latest what a request sees that has seen nothing yet
	 */
	public ContentOfTheRequest(Supplier<ContentSnapshot> latest) {
		this.latest = latest;
	}

	@Override
	public ContentSnapshot get() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return this.latest.get(); // the server refused before there was a request
		}
		if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof ContentSnapshot kept) {
			return kept;
		}
		ContentSnapshot content = this.latest.get();
		request.setAttribute(KEPT, content, RequestAttributes.SCOPE_REQUEST);
		return content;
	}

}
