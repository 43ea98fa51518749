package app.unshed.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
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

	/** What the next request will see, whatever one in progress still does. */
	private final Supplier<ContentSnapshot> content;

	/** Whoever edits sees every edit. */
	private final boolean isOff;

	private final ApplicationEventPublisher began;

	/** Whether nobody has to wait for the content. */
	private final BooleanSupplier isRead;

	private volatile @Nullable Edition edition;

	private volatile @Nullable Edition coming;

	/**
	 * Keeps nothing yet but what was kept before.
	 * @param kept is shown as long as the content has not been read
	 */
	PageStore(@Qualifier("latestContent") Supplier<ContentSnapshot> content, BooleanSupplier isContentRead,
			KeptEdition kept, @Value("${unshed.preview:false}") boolean preview, ApplicationEventPublisher began) {
		this.content = content;
		this.isRead = isContentRead;
		this.edition = kept.isThere() ? Edition.kept(kept.pages()) : null;
		this.began = began;
		this.isOff = preview;
	}

	/** Whether anything is kept. */
	boolean isOn() {
		return !this.isOff;
	}

	/** What is kept for an address, as long as the content is the same. */
	@Nullable RenderedPage page(String address) {
		Drawn drawn = this.isOff ? null : shown().pages().get(address);
		return (drawn != null) ? drawn.page() : null;
	}

	/** What was kept for an address before the content became this. */
	@Nullable Drawn before(String address, ContentSnapshot content) {
		Edition of = this.isOff ? null : of(content);
		return (of != null) ? of.before().get(address) : null;
	}

	/** The edition of this content: the one that is shown, or the one that is coming. */
	private @Nullable Edition of(ContentSnapshot content) {
		Edition prepared = this.coming;
		if (prepared != null && prepared.content() == content) {
			return prepared;
		}
		Edition shown = shown();
		return (shown.content() == content) ? shown : null;
	}

	/** Begins to keep pages of content that is shown later, all at once. */
	synchronized void prepare(ContentSnapshot next) {
		this.coming = new Edition(next, new ConcurrentHashMap<>(), shown().pages());
	}

	/** What is kept of content that is shown or is coming. */
	@Nullable RenderedPage page(String address, ContentSnapshot content) {
		Edition of = of(content);
		Drawn drawn = (of != null) ? of.pages().get(address) : null;
		return (drawn != null) ? drawn.page() : null;
	}

	private Edition shown() {
		Edition known = this.edition;
		if (known != null && known.content() == null && !this.isRead.getAsBoolean()) {
			return known;
		}
		ContentSnapshot latest = this.content.get();
		return (known != null && known.content() == latest) ? known : begin(latest);
	}

	private synchronized Edition begin(ContentSnapshot latest) {
		Edition known = this.edition;
		if (known != null && known.content() == latest) {
			return known;
		}
		if (known == null || known.content() == null) {
			// Drawn ahead once the server is open, or kept, which is what would be drawn.
			Edition first = new Edition(latest, (known != null) ? known.pages() : new ConcurrentHashMap<>(), Map.of());
			this.edition = first;
			return first;
		}
		Edition prepared = this.coming;
		if (prepared != null && prepared.content() == latest) {
			this.edition = prepared;
			this.coming = null;
			return prepared;
		}
		Edition begun = new Edition(latest, new ConcurrentHashMap<>(), known.pages());
		this.edition = begun;
		this.began.publishEvent(new EditionBegan());
		return begun;
	}

	/**
	 * Keeps what was drawn from this content, unless another is shown by now.
	 * @return what is kept: the same as before where nothing has changed
	 */
	RenderedPage keep(String address, ContentSnapshot content, Drawn drawn) {
		if (this.isOff || !PLAIN.matcher(address).matches()) {
			return drawn.page();
		}
		Edition of = of(content);
		if (of == null) {
			return drawn.page();
		}
		Drawn before = of.before().get(address);
		Drawn kept = (before != null) ? drawn.orIfTheSame(before.page()) : drawn;
		of.pages().put(address, kept);
		return kept.page();
	}

	/**
	 * A page, and what it was drawn from where that is known.
	 */
	record Drawn(RenderedPage page, @Nullable DrawnFrom from) {

		/** Keeps the work that was done on a page that says the same. */
		private Drawn orIfTheSame(RenderedPage other) {
			return other.isSameAs(this.page) ? new Drawn(other, this.from) : this;
		}

	}

	/**
	 * The pages of one edition.
	 *
	 * @param content what they were drawn from, as soon as it is read
	 * @param before those of the edition before, some of which are the same
	 */
	private record Edition(@Nullable ContentSnapshot content, Map<String, Drawn> pages, Map<String, Drawn> before) {

		private static Edition kept(Map<String, RenderedPage> kept) {
			Map<String, Drawn> pages = new ConcurrentHashMap<>();
			kept.forEach((address, page) -> pages.put(address, new Drawn(page, null)));
			return new Edition(null, pages, Map.of());
		}

	}

	/** The content is another, and nothing of it has been drawn yet. */
	record EditionBegan() {
	}

}
