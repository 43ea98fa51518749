package app.unshed.search;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import app.unshed.content.ContentChanged;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger.Peril;
import app.unshed.content.MadeOfContent;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Searches what is shown now. */
@Service
class SiteSearch {

	private final MadeOfContent<SearchIndex> index;

	private final ExecutorService quietly;

	SiteSearch(Supplier<ContentSnapshot> content, ExecutorService quietly) {
		this.quietly = quietly;
		this.index = new MadeOfContent<>(content, SearchIndex::new);
	}

	/** The best pages for what was typed. */
	Findings find(String typed) {
		return this.index.get().find(typed);
	}

	/** What who typed this may be in danger of. */
	Set<Peril> perils(String typed) {
		return this.index.get().perils(typed);
	}

	/** Before anybody searches, and after the finder, which is asked more often. */
	@EventListener({ ApplicationReadyEvent.class, ContentChanged.class })
	@Order(2)
	void prepare() {
		this.index.prepare(this.quietly);
	}

}
