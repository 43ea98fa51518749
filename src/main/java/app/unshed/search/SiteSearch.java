package app.unshed.search;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Searches what is shown now. */
@Service
class SiteSearch {

	private final Supplier<ContentSnapshot> content;

	private @Nullable Indexed latest;

	SiteSearch(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	/**
	 * The best pages for what was typed; waits for the index where it is still being
	 * made.
	 */
	Findings find(String typed) {
		return index().join().find(typed);
	}

	/** Before anybody searches, and without keeping anybody waiting for a page. */
	@EventListener(ApplicationReadyEvent.class)
	void prepare() {
		// Content that cannot be read yet is told of elsewhere.
		CompletableFuture.runAsync(this::index);
	}

	synchronized CompletableFuture<SearchIndex> index() {
		ContentSnapshot shown = this.content.get();
		Indexed indexed = this.latest;
		if (indexed == null || indexed.content() != shown) {
			indexed = new Indexed(shown, CompletableFuture.supplyAsync(() -> new SearchIndex(shown)));
			this.latest = indexed;
		}
		return indexed.index();
	}

	/** An index, and what it was made from. */
	private record Indexed(ContentSnapshot content, CompletableFuture<SearchIndex> index) {
	}

}
