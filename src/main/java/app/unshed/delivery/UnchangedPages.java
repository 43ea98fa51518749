package app.unshed.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Sees to it that after an edit only those pages are drawn again that show it. What a
 * page would show is found out without its template, which is the slow part.
 */
@Component
final class UnchangedPages implements HandlerInterceptor {

	/** Under this name a request carries what its page is drawn from. */
	static final String DRAWN_FROM = DrawnFrom.class.getName();

	/** Under this name a request carries the page that need not be drawn again. */
	static final String UNCHANGED = UnchangedPages.class.getName();

	private final PageStore store;

	private final Supplier<ContentSnapshot> content;

	private final Clock clock;

	UnchangedPages(PageStore store, Supplier<ContentSnapshot> content, Clock clock) {
		this.store = store;
		this.content = content;
		this.clock = clock;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView drawing) {
		if (drawing == null || !this.store.isOn()) {
			return;
		}
		ContentSnapshot shown = this.content.get();
		DrawnFrom now = DrawnFrom.of(drawing.getViewName(), drawing.getModel(), shown, LocalDate.now(this.clock));
		request.setAttribute(DRAWN_FROM, now);
		PageStore.Drawn before = this.store.before(request.getRequestURI(), shown);
		if (now != null && before != null && now.equals(before.from())) {
			request.setAttribute(UNCHANGED, before);
			drawing.setView(new Nothing());
		}
	}

	/** What is sent instead is in the store. */
	private static final class Nothing implements View {

		@Override
		public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
		}

	}

}
