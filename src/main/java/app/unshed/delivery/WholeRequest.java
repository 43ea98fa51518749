package app.unshed.delivery;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request without what would leave away all or a part of its answer. What is drawn is
 * drawn whole, and only then compared with what somebody has.
 */
final class WholeRequest extends HttpServletRequestWrapper {

	private static final Set<String> CONDITIONS = Set.of("if-match", "if-none-match", "if-modified-since",
			"if-unmodified-since", "if-range", "range");

	WholeRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isCondition(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return isCondition(name) ? -1 : super.getDateHeader(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(
				Collections.list(super.getHeaderNames()).stream().filter((name) -> !isCondition(name)).toList());
	}

	private static boolean isCondition(String name) {
		return CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
	}

}
