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

	private void drawAll() {
		Server asked = this.server;
		if (asked == null) {
			return; // not open yet, and drawn when it is
		}
		try {
			ContentSnapshot shown = this.content.get();
			List<String> addresses = Stream.concat(SiteAddresses.all(shown).stream(), this.further.get().stream())
				.toList();
			if (draw(addresses, asked) && this.kept.isOn()) {
				this.kept.keep(coded(addresses), shown.sameUntil(LocalDate.now(this.clock)));
			}
		}
		catch (IOException ex) {
			log.warn("The next start will draw all pages again, for these could not be kept: " + ex);
		}
		catch (Exception ex) {
			// Whoever asks for a page will have it drawn then.
			log.warn("Not every page could be drawn ahead: " + ex);
		}
	}

	/** Whether any had to be drawn. */
	private boolean draw(List<String> addresses, Server asked) throws Exception {
		LocalConnector connector = new LocalConnector(asked);
		connector.start();
		boolean isAnyNew = false;
		for (String address : addresses) {
			if (this.server != null && this.store.page(address) == null) {
				connector.getResponse("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(address));
				isAnyNew = true;
			}
		}
		connector.stop();
		return isAnyNew;
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
