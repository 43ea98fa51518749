package app.unshed.edition;

import java.io.IOException;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers an editor who began with broken content: with what is to be mended and nothing
 * else, for without content there are no words to furnish a page with.
 */
@Order(0) // before any filter that asks for content
public final class MendFirstFilter extends OncePerRequestFilter {

	private final EditedFolder folder;

	public MendFirstFilter(EditedFolder folder) {
		this.folder = folder;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.folder.canBeShown()) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setContentType("text/html;charset=UTF-8");
		response.getWriter()
			.write("""
					<!doctype html>
					<html lang="en">
					<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>To be mended</title></head>
					<body><main><h1>Nothing can be shown before this is mended</h1><ul>%s</ul><p>Then load this page again.</p></main></body>
					</html>
					"""
				.formatted(problems()));
	}

	private String problems() {
		return this.folder.problems()
			.stream()
			.map((problem) -> "<li><code>" + HtmlUtils.htmlEscape(problem) + "</code></li>")
			.collect(Collectors.joining());
	}

}
