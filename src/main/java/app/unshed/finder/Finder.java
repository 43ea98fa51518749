package app.unshed.finder;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Answers what somebody typed with the reasons that may fit. It keeps nothing of it.
 */
@Service
public class Finder {

	private final Supplier<ContentSnapshot> content;

	private volatile @Nullable Learned latest;

	Finder(Supplier<ContentSnapshot> content) {
		this.content = content;
		// Beside the start: pages are answered before it is done, and only a question
		// waits for it. Content that cannot be read yet is told of elsewhere.
		CompletableFuture.runAsync(this::learned);
	}

	/** The reasons that may fit, and whether help has to come first. */
	public Answer answer(String text) {
		return learned().join().answer(text);
	}

	private CompletableFuture<FinderIndex> learned() {
		ContentSnapshot now = this.content.get();
		Learned learned = this.latest;
		if (learned == null || learned.from() != now) {
			learned = learn(now);
		}
		return learned.index();
	}

	private synchronized Learned learn(ContentSnapshot now) {
		Learned learned = this.latest;
		if (learned == null || learned.from() != now) {
			learned = new Learned(now, CompletableFuture.supplyAsync(() -> new FinderIndex(now)));
			this.latest = learned;
		}
		return learned;
	}

	/** An index with the content it was made from. */
	private record Learned(ContentSnapshot from, CompletableFuture<FinderIndex> index) {
	}

}
