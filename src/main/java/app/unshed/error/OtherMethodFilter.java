package app.unshed.error;

import java.io.IOException;
import java.util.Locale;

import app.unshed.content.SiteAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has TRACE and OPTIONS refused like any other method that an address does not know.
 * Every servlet answers the first by saying back what was sent, with what a server in
 * front may have added, and Spring the second with more than is true of a page.
 */
@Component
class OtherMethodFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean isOther = HttpMethod.TRACE.matches(request.getMethod())
				|| HttpMethod.OPTIONS.matches(request.getMethod()) && !isOfTheApi(request);
		chain.doFilter(isOther ? new Unknown(request) : request, response);
	}

	/** Where it is how a browser asks whether a page may ask. */
	private static boolean isOfTheApi(HttpServletRequest request) {
		return request.getRequestURI().toLowerCase(Locale.ROOT).startsWith(SiteAddresses.API + "/");
	}

	/** A request by a method of which nobody knows what to do. */
	private static final class Unknown extends HttpServletRequestWrapper {

		Unknown(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "OTHER";
		}

	}

}
