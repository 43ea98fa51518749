package app.unshed.finder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.MadeOfContent;

import org.springframework.stereotype.Service;

/**
 * Answers what somebody typed with the reasons that may fit. It keeps nothing of it.
 */
@Service
public class Finder {

	private final MadeOfContent<FinderIndex> index;

	Finder(Supplier<ContentSnapshot> content) {
		this.index = new MadeOfContent<>(content, FinderIndex::new);
		this.index.prepare(); // beside the start: pages are answered before it is done
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
