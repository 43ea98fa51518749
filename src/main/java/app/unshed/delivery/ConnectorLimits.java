package app.unshed.delivery;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sees to it that nobody keeps the server from others by being slow, by sending much, or
 * by coming in crowds.
 */
@Component
final class ConnectorLimits implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	/** What a connection may take of the heap at its worst: its buffers, and ours. */
	private static final long HEAP_FOR_EACH = 32 * 1024;

	private final DeliverySettings settings;

	ConnectorLimits(DeliverySettings settings) {
		this.settings = settings;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers(this::limit);
	}

	private void limit(Server server) {
		for (Connector connector : server.getConnectors()) {
			if (connector instanceof ServerConnector opened) {
				limit(opened);
			}
		}
		NetworkConnectionLimit most = new NetworkConnectionLimit(mostConnections(), server);
		// Whoever rests makes room for whoever waits.
		most.setEndPointIdleTimeout(this.settings.requestTime().toMillis());
		server.addBean(most);
	}

	private void limit(ServerConnector connector) {
		connector.setIdleTimeout(this.settings.idleTime().toMillis());
		connector.setAcceptedSendBufferSize((int) this.settings.sendBuffer().toBytes());
		connector.addBean(new Patience(connector, this.settings.requestTime(), this.settings.answerTime()));
		connector.getConnectionFactories()
			.stream()
			.filter(HttpConfiguration.ConnectionFactory.class::isInstance)
			.map((factory) -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
			.forEach(this::limit);
	}

	private void limit(HttpConfiguration http) {
		http.setSendServerVersion(false);
		http.setRequestHeaderSize((int) this.settings.mostHead().toBytes());
		http.addCustomizer(ConnectorLimits::refuseCoded);
		http.addCustomizer(ConnectorLimits::refuseTunnel);
	}

	/** No browser codes what it sends, and a few bytes may be coded that become many. */
	private static Request refuseCoded(Request request, HttpFields.Mutable head) {
		if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
			throw new HttpException.RuntimeException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
		}
		return request;
	}

	/** What comes after it would be no request, so nothing may. */
	private static Request refuseTunnel(Request request, HttpFields.Mutable head) {
		if (HttpMethod.CONNECT.is(request.getMethod())) {
			head.put(HttpFields.CONNECTION_CLOSE);
		}
		return request;
	}

	private int mostConnections() {
		return (this.settings.mostConnections() > 0) ? this.settings.mostConnections()
				: (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / HEAP_FOR_EACH);
	}

}
