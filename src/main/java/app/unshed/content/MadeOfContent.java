package app.unshed.content;

import java.lang.ref.SoftReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while to make of the content, such as an index: made beside
 * whatever else is going on, once for each snapshot. Only who asks for it waits for it.
 */
public final class MadeOfContent<T> {

	private final Supplier<ContentSnapshot> content;

	private final Function<ContentSnapshot, T> make;

	private volatile @Nullable Made<T> latest;

	/** While an edit is prepared, readers ask for this, and whoever prepares for that. */
	private SoftReference<@Nullable Made<T>> before = new SoftReference<>(null);

	/**
	 * Makes nothing before it is asked.
	 * @param content what is shown now
	 */
	public MadeOfContent(Supplier<ContentSnapshot> content, Function<ContentSnapshot, T> make) {
		this.content = content;
		this.make = make;
	}

	/**
	 * Makes it before anybody asks, and keeps nobody waiting.
	 * @param quietly makes such things one after the other
	 */
	public void prepare(ExecutorService quietly) {
		// Content that cannot be read yet is told of elsewhere.
		quietly.submit(this::get);
	}

	/** What is made of the content that is shown now. */
	public T get() {
		return ofNow().join();
	}

	private CompletableFuture<T> ofNow() {
		ContentSnapshot now = this.content.get();
		Made<T> made = this.latest;
		return (made != null && made.of() == now) ? made.thing() : of(now);
	}

	private synchronized CompletableFuture<T> of(ContentSnapshot now) {
		Made<T> made = this.latest;
		Made<T> earlier = this.before.get();
		if (made != null && made.of() == now) {
			return made.thing();
		}
		if (earlier != null && earlier.of() == now) {
			return earlier.thing();
		}
		Made<T> begun = new Made<>(now, CompletableFuture.supplyAsync(() -> this.make.apply(now)));
		this.before = new SoftReference<>(made);
		this.latest = begun;
		return begun.thing();
	}

	/** What was made, or is being made, of one snapshot. */
	private record Made<T>(ContentSnapshot of, CompletableFuture<T> thing) {
	}

}
