package app.unshed.edition;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import app.unshed.content.ContentChanged;
import app.unshed.content.ContentSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/**
 * The content that readers see. It is read beside all else that a start does. The server
 * opens when both are done, and not at all where the content cannot be read; unless its
 * pages are there already, when it is read as soon as anybody asks for more than those.
 */
public final class PublishedContent implements Supplier<ContentSnapshot>, SmartInitializingSingleton, AutoCloseable {

	private final CompletableFuture<ContentSnapshot> first = new CompletableFuture<>();

	private final AtomicBoolean isBegun = new AtomicBoolean();

	private final ContentFolder folder;

	private final boolean isEdited;

	private final boolean canWait;

	private final ApplicationEventPublisher coming;

	private volatile @Nullable ContentSnapshot latest;

	/**
	 * Begins to read.
	 * @param isEdited whether somebody may write in the folder
	 * @param canWait whether the content is not needed for the server to open
	 * @param coming is told of every content that is about to be shown, and when it is
	 */
	public PublishedContent(ContentFolder folder, boolean isEdited, boolean canWait, ApplicationEventPublisher coming) {
		this.folder = folder;
		this.isEdited = isEdited;
		this.canWait = canWait;
		this.coming = coming;
		if (!canWait) {
			begin();
		}
	}

	private void begin() {
		if (this.isBegun.compareAndSet(false, true)) {
			this.first.completeAsync(this::read);
		}
	}

	private ContentSnapshot read() {
		ContentSnapshot read = this.folder.read();
		this.latest = read;
		return read;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.canWait) {
			get();
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void watch() {
		if (this.isEdited) {
			begin();
			this.first.thenRun(() -> this.folder.watch(this::show));
		}
	}

	@Override
	public void close() {
		this.folder.close();
	}

	private void show(ContentSnapshot next) {
		this.coming.publishEvent(new Coming(next));
		this.latest = next;
		this.coming.publishEvent(new ContentChanged());
	}

	/** Whether nobody who asks has to wait. */
	public boolean isRead() {
		return this.latest != null;
	}

	/**
	 * The content, as soon as it is read.
	 * @throws RuntimeException what went wrong when it was
	 */
	@Override
	public ContentSnapshot get() {
		ContentSnapshot read = this.latest;
		if (read != null) {
			return read;
		}
		begin();
		try {
			return this.first.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** This content is shown as soon as whoever is told has done what they have to. */
	public record Coming(ContentSnapshot content) {
	}

}
