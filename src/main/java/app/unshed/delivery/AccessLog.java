package app.unshed.delivery;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.NanoTime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Where an operator wants it, writes a line for each answer: what kind of page it was,
 * its status, its bytes and the milliseconds it took. Nothing of who asked, and nothing
 * that they wrote: not even the address, which may be mistyped or made up.
 */
@Component
final class AccessLog implements RequestLog, WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private static final Log log = LogFactory.getLog(AccessLog.class);

	private static final String NONE = "-";

	private final boolean isOn;

	/** Known once the controllers are. */
	private final SingletonSupplier<List<PathPattern>> patterns;

	AccessLog(DeliverySettings settings, ObjectProvider<RequestMappingHandlerMapping> controllers) {
		this.isOn = settings.accessLog();
		this.patterns = SingletonSupplier.of(() -> patterns(controllers));
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		if (this.isOn) {
			factory.addServerCustomizers((server) -> server.setRequestLog(this));
		}
	}

	/** The narrowest first. */
	private static List<PathPattern> patterns(ObjectProvider<RequestMappingHandlerMapping> controllers) {
		return controllers.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((mapped) -> Stream.ofNullable(mapped.getPathPatternsCondition()))
			.flatMap((condition) -> condition.getPatterns().stream())
			.distinct()
			.sorted(PathPattern.SPECIFICITY_COMPARATOR)
			.toList();
	}

	@Override
	public void log(Request request, Response response) {
		if (!(request.getConnectionMetaData().getConnector() instanceof ServerConnector)) {
			return; // drawn ahead, for nobody yet
		}
		log.info("%s %d %d %d".formatted(pattern(request, response.getStatus()), response.getStatus(),
				Response.getContentBytesWritten(response),
				TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime()))));
	}

	private String pattern(Request request, int status) {
		String path = request.getHttpURI().getPath();
		if (path == null || HttpStatus.isClientError(status)) {
			return NONE;
		}
		PathContainer asked = PathContainer.parsePath(path);
		return this.patterns.obtain()
			.stream()
			.filter((pattern) -> pattern.matches(asked))
			.map(PathPattern::getPatternString)
			.findFirst()
			.orElse(NONE);
	}

}
