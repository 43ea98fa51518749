package app.unshed.page;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Drawing;
import app.unshed.content.Helplines;
import app.unshed.content.Site;
import org.jspecify.annotations.Nullable;

/** What stands round every page. Templates reach it as {@code frame}. */
public final class Frame {

	/**
	 * Under this name a request carries the address that says nothing of the page it asks
	 * for.
	 */
	public static final String DISCREET = Frame.class.getName() + ".discreet";

	private static final Pattern LINK = Pattern
		.compile("<a (?:rel=\"[^\"]*\" )?href=\"((?!/glossary)(?:/|https?:)[^\"]*)\"");

	/** The languages written from right to left, in the letters most people use. */
	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug",
			"ur", "yi", "ji");

	private final String baseUrl;

	private final Supplier<ContentSnapshot> content;

	private final Clock clock;

	private final Supplier<List<String>> mistakes;

	private final Optional<String> discreetAddress;

	public Frame(URI baseUrl, Supplier<ContentSnapshot> content, Clock clock, Supplier<List<String>> mistakes) {
		this(baseUrl.toString().replaceAll("/+$", ""), content, clock, mistakes, Optional.empty());
	}

	private Frame(String baseUrl, Supplier<ContentSnapshot> content, Clock clock, Supplier<List<String>> mistakes,
			Optional<String> discreetAddress) {
		this.baseUrl = baseUrl;
		this.content = content;
		this.clock = clock;
		this.mistakes = mistakes;
		this.discreetAddress = discreetAddress;
	}

	/** The same frame round a page under an address that says nothing of it. */
	public Frame discreetlyAt(String address) {
		return new Frame(this.baseUrl, this.content, this.clock, this.mistakes, Optional.of(address));
	}

	/** Whether the head must say nothing of what the page is about. */
	public boolean isDiscreet() {
		return this.discreetAddress.isPresent();
	}

	/** What the head says of this page. */
	public PageHead head(PageHead head) {
		return this.discreetAddress.map((address) -> PageHead.of(site(), "discreet", address)).orElse(head);
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

	/** What the site is known by at a glance. */
	public Drawing sign() {
		return Drawing.DROP;
	}

	/** Whom every page offers to a reader in danger, wherever they are. */
	public Helplines helplines() {
		return this.content.get().helplines();
	}

	/** The language of every text on the page, as the {@code lang} attribute wants it. */
	public String language() {
		return this.content.get().language().toLanguageTag();
	}

	/** How lines run where they do not run as in English, from left to right. */
	public @Nullable String direction() {
		return RIGHT_TO_LEFT.contains(this.content.get().language().getLanguage()) ? "rtl" : null;
	}

	/**
	 * The address by which the world knows a page of ours. Never made from the request,
	 * which anybody can forge.
	 */
	public String canonical(String address) {
		return this.baseUrl + address;
	}

	/** An address of ours or of another site, as somebody would type it off paper. */
	public String written(String address) {
		return (address.startsWith("/") ? canonical(address) : address).replaceFirst("^https?://", "");
	}

	/**
	 * The same text, its links carrying the addresses that paper shows behind them: none
	 * behind a word that is only explained.
	 */
	public String withAddresses(String html) {
		return LINK.matcher(html)
			.replaceAll((link) -> Matcher
				.quoteReplacement(link.group() + " data-address=\"" + written(link.group(1)) + "\""));
	}

}
