package app.unshed.delivery;

import java.time.LocalDate;
import java.util.Map;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines;
import app.unshed.content.Site;
import org.jspecify.annotations.Nullable;

/**
 * All that a page is drawn from: the one record its template may show, and what stands
 * round every page. Where it is equal, the page would be the same.
 */
record DrawnFrom(String view, Object page, Site site, Helplines helplines, LocalDate day) {

	/** Nothing, where a template is given more or other than a page. */
	static @Nullable DrawnFrom of(@Nullable String view, Map<String, Object> model, ContentSnapshot content,
			LocalDate day) {
		return (view != null && model.get("page") instanceof Record page)
				? new DrawnFrom(view, page, content.site(), content.helplines(), day) : null;
	}

}
