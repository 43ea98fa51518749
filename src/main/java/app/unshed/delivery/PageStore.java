package app.unshed.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The answers of the edition that is shown, each kept from its first drawing. It holds no
 * more than the edition has addresses, whatever is asked for: only what was answered with
 * content is kept, and only under the one spelling that leads straight to it.
 */
@Component
final class PageStore {

	/**
	 * No query, no parameters, no escapes: what else leads there is answered, not kept.
	 */
	private static final Pattern PLAIN = Pattern.compile("(/[a-z0-9-]+(\\.[a-z0-9-]+)*)+|/");

	private final Supplier<ContentSnapshot> content;

	/** One at a time, for it takes a core while it works and nobody waits for it. */
	private final Executor brotli = Executors.newSingleThreadExecutor(PageStore::quietThread);

	/** Whoever edits sees every edit. */
	private final boolean isOff;

	private volatile Edition edition;

	PageStore(Supplier<ContentSnapshot> content, @Value("${unshed.preview:false}") boolean preview) {
		this.content = content;
		this.isOff = preview;
		this.edition = new Edition(content.get(), new ConcurrentHashMap<>(), Map.of());
	}

	private static Thread quietThread(Runnable work) {
		Thread thread = new Thread(work, "brotli");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	}

	/** Whether anything is kept. */
	boolean isOn() {
		return !this.isOff;
	}

	/** What is kept for an address, as long as the content is the same. */
	@Nullable RenderedPage page(String address) {
		return this.isOff ? null : shown().pages().get(address);
	}

	private Edition shown() {
		Edition known = this.edition;
		ContentSnapshot latest = this.content.get();
		return (known.content() == latest) ? known : begin(latest);
	}

	private synchronized Edition begin(ContentSnapshot latest) {
		if (this.edition.content() != latest) {
			this.edition = new Edition(latest, new ConcurrentHashMap<>(), this.edition.pages());
		}
		return this.edition;
	}

	/**
	 * Keeps what was drawn from this content, unless another is shown by now.
	 * @return what is kept: the same as before where nothing has changed
	 */
	RenderedPage keep(String address, ContentSnapshot drawnFrom, RenderedPage page) {
		Edition shown = shown();
		if (this.isOff || shown.content() != drawnFrom || !PLAIN.matcher(address).matches()) {
			return page;
		}
		RenderedPage before = shown.before().get(address);
		RenderedPage kept = (before != null && before.isSameAs(page)) ? before : page;
		shown.pages().put(address, kept);
		this.brotli.execute(kept::makeBrotli);
		return kept;
	}

	/**
	 * The pages of one edition.
	 *
	 * @param before those of the edition before, some of which are the same
	 */
	private record Edition(ContentSnapshot content, Map<String, RenderedPage> pages, Map<String, RenderedPage> before) {
	}

}
