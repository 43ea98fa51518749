package app.unshed.page;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines;
import app.unshed.content.Site;

/** What stands round every page. Templates reach it as {@code frame}. */
public final class Frame {

	private final String baseUrl;

	private final Supplier<ContentSnapshot> content;

	private final Clock clock;

	private final Supplier<List<String>> mistakes;

	public Frame(URI baseUrl, Supplier<ContentSnapshot> content, Clock clock, Supplier<List<String>> mistakes) {
		this.baseUrl = baseUrl.toString().replaceAll("/+$", "");
		this.content = content;
		this.clock = clock;
		this.mistakes = mistakes;
	}

	/** The day for which the page is drawn. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** What an editor has to mend before the latest edit can be shown. */
	public List<String> mistakes() {
		return this.mistakes.get();
	}

	/** The name and the words of the site. */
	public Site site() {
		return this.content.get().site();
	}

	/** Whom every page offers to a reader in danger, wherever they are. */
	public Helplines helplines() {
		return this.content.get().helplines();
	}

	/** The language of every text on the page, as the {@code lang} attribute wants it. */
	public String language() {
		return this.content.get().language().toLanguageTag();
	}

	/**
	 * The address by which the world knows a page of ours. Never made from the request,
	 * which anybody can forge.
	 */
	public String canonical(String address) {
		return this.baseUrl + address;
	}

}
