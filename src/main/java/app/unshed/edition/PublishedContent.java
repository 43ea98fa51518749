package app.unshed.edition;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;

import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Content that is read once, beside all else that a start does. The server opens when
 * both are done, and not at all where the content cannot be read.
 */
public final class PublishedContent implements Supplier<ContentSnapshot>, SmartInitializingSingleton {

	private final CompletableFuture<ContentSnapshot> content;

	/**
	 * Begins to read.
	 * @param read is called on a thread of its own
	 */
	public PublishedContent(Supplier<ContentSnapshot> read) {
		this.content = CompletableFuture.supplyAsync(read);
	}

	@Override
	public void afterSingletonsInstantiated() {
		get();
	}

	/**
	 * The content, as soon as it is read.
	 * @throws RuntimeException what went wrong when it was
	 */
	@Override
	public ContentSnapshot get() {
		try {
			return this.content.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

}
