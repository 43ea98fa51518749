package app.unshed.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Puts into every page the rules of style that it has a use for, so that it needs no
 * second request to be drawn.
 */
@Component
final class StyleFilter extends OncePerRequestFilter {

	/** Where the layout leaves room for it; a page may add rules of its own. */
	private static final String ROOM = "<style>";

	private final SiteStyle style = SiteStyle.read();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper drawn = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, drawn);
		if (isPage(drawn)) {
			byte[] styled = styled(new String(drawn.getContentAsByteArray(), StandardCharsets.UTF_8))
				.getBytes(StandardCharsets.UTF_8);
			drawn.resetBuffer();
			drawn.getOutputStream().write(styled);
		}
		drawn.copyBodyToResponse();
	}

	/** An error is drawn anew, with a page of its own. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static boolean isPage(HttpServletResponse response) {
		return StringUtils.hasText(response.getContentType())
				&& MediaType.TEXT_HTML.includes(MediaType.parseMediaType(response.getContentType()));
	}

	private String styled(String page) {
		int room = page.indexOf(ROOM);
		return (room < 0) ? page : new StringBuilder(page).insert(room + ROOM.length(), this.style.of(page)).toString();
	}

}
