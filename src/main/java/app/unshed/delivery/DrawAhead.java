package app.unshed.delivery;

import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks for every page once, beside the start and after every edit and without the
 * network, so that the first reader of each has it from the store too.
 */
@Component
final class DrawAhead {

	private static final Log log = LogFactory.getLog(DrawAhead.class);

	private final ExecutorService quietly;

	private final Supplier<ContentSnapshot> content;

	private final PageStore store;

	private volatile @Nullable Server server;

	DrawAhead(Supplier<ContentSnapshot> content, PageStore store, ExecutorService quietly) {
		this.quietly = quietly;
		this.content = content;
		this.store = store;
	}

	@EventListener
	void begin(WebServerInitializedEvent start) {
		if (this.store.isOn() && start.getWebServer() instanceof JettyWebServer jetty) {
			this.server = jetty.getServer();
			this.quietly.submit(this::draw);
		}
	}

	@EventListener
	void begin(PageStore.EditionBegan edition) {
		this.quietly.submit(this::draw);
	}

	private void draw() {
		Server asked = this.server;
		if (asked == null) {
			return; // not open yet, and drawn when it is
		}
		LocalConnector connector = new LocalConnector(asked);
		try {
			connector.start();
			for (String address : SiteAddresses.all(this.content.get())) {
				if (this.store.page(address) == null) {
					connector.getResponse("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(address));
				}
			}
			connector.stop();
		}
		catch (Exception ex) {
			// Whoever asks for a page will have it drawn then.
			log.warn("Not every page could be drawn ahead: " + ex);
		}
	}

}
