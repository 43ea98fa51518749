package app.unshed.delivery;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks for every page once, beside the start and after every edit and without the
 * network, so that the first reader of each has it from the store too; and has what was
 * drawn kept for the next start.
 */
@Component
public final class DrawAhead {

	private static final Log log = LogFactory.getLog(DrawAhead.class);

	private final Supplier<ContentSnapshot> content;

	private final FurtherAddresses further;

	private final PageStore store;

	private final KeptEdition kept;

	private final Clock clock;

	private final ExecutorService quietly;

	private volatile @Nullable Server server;

	DrawAhead(Supplier<ContentSnapshot> content, FurtherAddresses further, PageStore store, KeptEdition kept,
			Clock clock, ExecutorService quietly) {
		this.content = content;
		this.further = further;
		this.store = store;
		this.kept = kept;
		this.clock = clock;
		this.quietly = quietly;
	}

	@EventListener
	void begin(WebServerInitializedEvent start) {
		if (this.store.isOn() && start.getWebServer() instanceof JettyWebServer jetty) {
			this.server = jetty.getServer();
			this.quietly.submit(this::drawAll);
		}
	}

	@EventListener
	void begin(PageStore.EditionBegan edition) {
		this.quietly.submit(this::drawAll);
	}

	@EventListener
	void end(ContextClosedEvent end) {
		this.server = null;
	}

	/** Waits until all is done that has been begun. */
	public void await() throws InterruptedException, ExecutionException {
		Future<?> last = this.quietly.submit(() -> {
		});
		last.get();
	}

	/**
	 * Draws the pages of content that is shown later, so that they are all there when it
	 * is; then whatever else is drawn of it, beside all that readers ask.
	 */
	public void prepare(ContentSnapshot next) {
		Server asked = this.server;
		if (asked != null) {
			this.store.prepare(next);
			draw(SiteAddresses.all(next), next, asked);
			this.quietly.submit(this::drawAll);
		}
	}

	private void drawAll() {
		Server asked = this.server;
		if (asked == null) {
			return; // not open yet, and drawn when it is
		}
		try {
			ContentSnapshot shown = this.content.get();
			List<String> addresses = Stream.concat(SiteAddresses.all(shown).stream(), this.further.get().stream())
				.toList();
			draw(addresses, shown, asked);
			LocalDate today = LocalDate.now(this.clock);
			if (this.kept.isOn() && !this.kept.holds(shown.fingerprint(), today)) {
				this.kept.keep(coded(addresses), shown.fingerprint(), shown.sameUntil(today));
			}
		}
		catch (IOException ex) {
			log.warn("The next start will draw all pages again, for these could not be kept: " + ex);
		}
	}

	private void draw(List<String> addresses, ContentSnapshot content, Server asked) {
		LocalConnector connector = new LocalConnector(asked, new HttpConnectionFactory(askingFor(content)));
		try {
			connector.start();
			for (String address : addresses) {
				if (this.server != null && this.store.page(address, content) == null) {
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

	/** Each request sees this content from the beginning, whatever readers see. */
	private static HttpConfiguration askingFor(ContentSnapshot content) {
		HttpConfiguration asking = new HttpConfiguration();
		asking.addCustomizer((request, headers) -> {
			request.setAttribute(ContentSnapshot.class.getName(), content);
			return request;
		});
		return asking;
	}

	private Map<String, RenderedPage> coded(List<String> addresses) {
		Map<String, RenderedPage> coded = new LinkedHashMap<>();
		for (String address : addresses) {
			RenderedPage page = this.store.page(address);
			if (page != null && this.server != null) {
				page.codeByBrotli();
				coded.put(address, page);
			}
		}
		return coded;
	}

}
