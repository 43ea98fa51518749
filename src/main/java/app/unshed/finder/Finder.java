package app.unshed.finder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import app.unshed.content.ContentChanged;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.MadeOfContent;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * Answers what somebody typed with the reasons that may fit. It keeps nothing of it.
 */
@Service
public class Finder {

	private final MadeOfContent<FinderIndex> index;

	private final ExecutorService quietly;

	Finder(Supplier<ContentSnapshot> content, ExecutorService quietly) {
		this.index = new MadeOfContent<>(content, FinderIndex::new);
		this.quietly = quietly;
	}

	/** Beside the start: pages are answered before it is done. */
	@EventListener({ ApplicationReadyEvent.class, ContentChanged.class })
	@Order(1)
	void prepare() {
		this.index.prepare(this.quietly);
	}

	/**
	 * Learns beforehand, for a start that finds this content beside these classes.
	 */
	public static void learn(ContentSnapshot content, Path classes) throws IOException {
		TrainingSet set = TrainingSet.of(content);
		ModelFile.of(FinderModel.learn(set), set).writeTo(classes, content.language());
	}

	/** The reasons that may fit, and whether help has to come first. */
	public Answer answer(String text) {
		return this.index.get().answer(text);
	}

}
