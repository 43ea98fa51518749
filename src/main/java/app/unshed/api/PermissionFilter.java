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
 * Tells a browser how any page may ask. Not by Spring's CORS: that tells whoever keeps
 * copies to keep one for each page that asks, though all get the same.
 */
@Component
class PermissionFilter extends OncePerRequestFilter {

	private static final String PERMISSION_HOLDS = Long.toString(Duration.ofDays(1).toSeconds());

	private final ApiMethods methods;

	PermissionFilter(ApiMethods methods) {
		this.methods = methods;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().toLowerCase(Locale.ROOT).startsWith(SiteAddresses.API + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
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
