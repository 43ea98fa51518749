package app.unshed.edition;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;

import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Content that is read once, beside all else that a start does. The server opens when
 * both are done, and not at all where the content cannot be read; unless its pages are
 * there already, when it is read as soon as anybody asks for more than those.
 */
public final class PublishedContent implements Supplier<ContentSnapshot>, SmartInitializingSingleton {

	private final CompletableFuture<ContentSnapshot> content = new CompletableFuture<>();

	private final AtomicBoolean isBegun = new AtomicBoolean();

	private final Supplier<ContentSnapshot> read;

	private final boolean canWait;

	/**
	 * Begins to read.
	 * @param read is called once, on a thread of its own
	 * @param canWait whether it is not needed for the server to open
	 */
	public PublishedContent(Supplier<ContentSnapshot> read, boolean canWait) {
		this.read = read;
		this.canWait = canWait;
		if (!canWait) {
			begin();
		}
	}

	private void begin() {
		if (this.isBegun.compareAndSet(false, true)) {
			this.content.completeAsync(this.read);
		}
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.canWait) {
			get();
		}
	}

	/** Whether nobody who asks has to wait. */
	public boolean isRead() {
		return this.content.isDone();
	}

	/**
	 * The content, as soon as it is read.
	 * @throws RuntimeException what went wrong when it was
	 */
	@Override
	public ContentSnapshot get() {
		begin();
		try {
			return this.content.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
