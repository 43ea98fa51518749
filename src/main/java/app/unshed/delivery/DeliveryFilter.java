package app.unshed.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.unshed.content.ContentSnapshot;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Finishes what was drawn: gives every page its style and every answer its headers, and
 * puts what may be kept in the store, from which the next reader has it. Round every
 * other filter, for they answer too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class DeliveryFilter extends OncePerRequestFilter {

	/** Made anew for each coding, or true of a file and not of what it says. */
	private static final Set<String> NOT_KEPT = Set.of("etag", "vary", "content-length", "content-encoding",
			"last-modified", "accept-ranges", "date", "server");

	private final PageFinish finish = new PageFinish();

	private final AnswerHeaders headers;

	private final PageStore store;

	private final Supplier<ContentSnapshot> content;

	private final ExecutorService quietly;

	DeliveryFilter(PageStore store, AnswerHeaders headers, Supplier<ContentSnapshot> content, ExecutorService quietly) {
		this.quietly = quietly;
		this.headers = headers;
		this.store = store;
		this.content = content;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.store.isOn()) {
			// Without a word of the content, which may be what an editor has to mend.
			drawn(request, response, chain).copyBodyToResponse();
			return;
		}
		ContentSnapshot latest = this.content.get();
		ContentCachingResponseWrapper drawn = drawn(request, response, chain);
		ContentSnapshot shown = drawnFrom(request, latest);
		if (request.getAttribute(UnchangedPages.UNCHANGED) instanceof PageStore.Drawn unchanged) {
			send(this.store.keep(request.getRequestURI(), shown, unchanged), request, response);
		}
		else if (isKept(request, drawn)) {
			RenderedPage page = new RenderedPage(drawn.getContentAsByteArray(), head(drawn), isText(drawn),
					this.quietly);
			DrawnFrom from = (DrawnFrom) request.getAttribute(UnchangedPages.DRAWN_FROM);
			send(this.store.keep(request.getRequestURI(), shown, new PageStore.Drawn(page, from)), request, response);
		}
		else {
			drawn.copyBodyToResponse();
		}
	}

	/** An error is drawn anew, with a page of its own. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** What the request has seen: not the latest, while the next is being drawn. */
	private static ContentSnapshot drawnFrom(HttpServletRequest request, ContentSnapshot latest) {
		return (request.getAttribute(ContentSnapshot.class.getName()) instanceof ContentSnapshot seen) ? seen : latest;
	}

	private ContentCachingResponseWrapper drawn(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper drawn = new ContentCachingResponseWrapper(response);
		chain.doFilter(new WholeRequest(request), drawn);
		if (!drawn.isCommitted()) { // or else an error, which is drawn anew
			finish(request, drawn);
		}
		return drawn;
	}

	private void finish(HttpServletRequest request, ContentCachingResponseWrapper drawn) throws IOException {
		String address = request.getRequestURI();
		AnswerKind kind = AnswerKind.of(address, hasType(drawn) ? type(drawn) : null);
		String page = "";
		if (kind == AnswerKind.PAGE && request.getAttribute(UnchangedPages.UNCHANGED) == null) {
			page = this.finish.of(new String(drawn.getContentAsByteArray(), StandardCharsets.UTF_8));
			drawn.resetBuffer();
			drawn.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
		}
		this.headers.of(kind, request.getMethod(), address, drawn, page).forEach(drawn::setHeader);
	}

	private static boolean isText(HttpServletResponse drawn) {
		return !type(drawn).getType().equals("image") || type(drawn).getSubtype().endsWith("xml");
	}

	private static boolean hasType(HttpServletResponse drawn) {
		return StringUtils.hasText(drawn.getContentType());
	}

	private static MediaType type(HttpServletResponse drawn) {
		return MediaType.parseMediaType(drawn.getContentType());
	}

	private static boolean isKept(HttpServletRequest request, HttpServletResponse drawn) {
		String kept = drawn.getHeader(HttpHeaders.CACHE_CONTROL);
		return isReading(request) && drawn.getStatus() == HttpStatus.OK.value() && !drawn.isCommitted()
				&& hasType(drawn) && kept != null && kept.contains("public");
	}

	/** A page is drawn the same for whoever wants no more than its headers. */
	private static boolean isReading(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	private static HttpFields head(HttpServletResponse drawn) {
		HttpFields.Mutable head = HttpFields.build();
		head.put(HttpHeaders.CONTENT_TYPE, drawn.getContentType());
		drawn.getHeaderNames()
			.stream()
			.filter((name) -> !NOT_KEPT.contains(name.toLowerCase()) && !head.contains(name))
			.forEach((name) -> head.put(name, drawn.getHeaders(name).stream().collect(Collectors.joining(", "))));
		return head.asImmutable();
	}

	private static void send(RenderedPage page, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		RenderedPage.Sent sent = page.sentTo(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		boolean isHeld = sent.isHeldBy(request.getHeader(HttpHeaders.IF_NONE_MATCH));
		response.reset(); // the next reader has it from the store, and no other
		for (HttpField field : isHeld ? sent.unchanged() : sent.head()) {
			response.setHeader(field.getName(), field.getValue());
		}
		if (isHeld) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		}
		else if (!HttpMethod.HEAD.matches(request.getMethod())) {
			ByteBuffer body = sent.body().duplicate();
			byte[] bytes = new byte[body.remaining()];
			body.get(bytes);
			response.getOutputStream().write(bytes);
		}
	}

}
