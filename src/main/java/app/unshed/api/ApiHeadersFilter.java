package app.unshed.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.unshed.content.SiteAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Any page may ask in a reader's browser, and read every answer, be it that there is
 * none. Opened there by itself an answer is nothing but text, and no search engine lists
 * it. Not by Spring's CORS: that tells whoever keeps copies to keep one for each page
 * that asks, though all get the same.
 */
@Component
class ApiHeadersFilter extends OncePerRequestFilter {

	private static final String PERMISSION_HOLDS = Long.toString(Duration.ofDays(1).toSeconds());

	private final ApiMethods methods;

	ApiHeadersFilter(ApiMethods methods) {
		this.methods = methods;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().toLowerCase(Locale.ROOT).startsWith(SiteAddresses.API + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
		response.setHeader("Referrer-Policy", "no-referrer");
		if (HttpMethod.OPTIONS.matches(request.getMethod())) {
			tellMethods(this.methods.at(request.getRequestURI()), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Also what a browser asks before it lets a page ask. */
	private static void tellMethods(List<HttpMethod> allowed, HttpServletResponse response) {
		if (allowed.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		String methods = allowed.stream().map(HttpMethod::name).collect(Collectors.joining(", "));
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		response.setHeader(HttpHeaders.ALLOW, methods + ", " + HttpMethod.OPTIONS);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
				HttpHeaders.CONTENT_TYPE + ", " + HttpHeaders.IF_NONE_MATCH);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, PERMISSION_HOLDS);
	}

}
