package app.unshed.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Gives every answer its headers: what a browser has to guard it from, and how long it
 * may be kept.
 */
@Component
public final class AnswerHeaders {

	private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

	private static final String SECONDS_TO_RECOVER = "5";

	private final DeliverySettings settings;

	/** By what the operator says, never by what a request claims. */
	private final boolean isSecure;

	private final boolean isKeeping;

	AnswerHeaders(DeliverySettings settings, PageStore store, @Value("${unshed.base-url:}") String baseUrl) {
		this.settings = settings;
		this.isSecure = baseUrl.startsWith("https:");
		this.isKeeping = store.isOn();
	}

	/** The headers of a failure, for where nothing else has answered yet. */
	public Map<String, String> ofFailure(AnswerKind kind, int status, String body) {
		Map<String, String> headers = guarding(kind, status, body);
		headers.putAll(keeping(CachePolicy.NEVER, status));
		return headers;
	}

	/** The headers of an answer that lack in it still. */
	Map<String, String> of(AnswerKind kind, String method, String address, HttpServletResponse drawn, String body) {
		Map<String, String> headers = guarding(kind, drawn.getStatus(), body);
		String wanted = drawn.getHeader(HttpHeaders.CACHE_CONTROL);
		if (wanted == null || !wanted.contains("private")) {
			headers.putAll(keeping(policy(kind, method, address, drawn.getStatus(), wanted), drawn.getStatus()));
		}
		return headers;
	}

	private Map<String, String> guarding(AnswerKind kind, int status, String body) {
		Map<String, String> headers = new LinkedHashMap<>(kind.headers(status >= HttpStatus.BAD_REQUEST.value()));
		if (kind == AnswerKind.PAGE) {
			headers.put(AnswerKind.CONTENT_SECURITY_POLICY, PagePolicy.of(body, this.isSecure));
		}
		if (this.isSecure) {
			headers.put("Strict-Transport-Security", this.settings.hstsPreload() ? TWO_YEARS + "; preload" : TWO_YEARS);
		}
		return headers;
	}

	private CachePolicy policy(AnswerKind kind, String method, String address, int status, @Nullable String wanted) {
		boolean isRead = HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
		boolean mayLast = status != HttpStatus.OK.value()
				|| ((wanted != null) ? wanted.contains("public") : kind == AnswerKind.PAGE);
		return (this.isKeeping && isRead && mayLast) ? CachePolicy.of(kind, address, status) : CachePolicy.NEVER;
	}

	private Map<String, String> keeping(CachePolicy policy, int status) {
		Map<String, String> headers = policy.headers(this.settings);
		if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			headers.put(HttpHeaders.RETRY_AFTER, SECONDS_TO_RECOVER);
		}
		return headers;
	}

}
