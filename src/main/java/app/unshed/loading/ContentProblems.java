package app.unshed.loading;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gathers problems while a folder is read, so that an author mends all of them in one
 * sitting.
 */
final class ContentProblems {

	private final SortedSet<ContentProblem> found = new ConcurrentSkipListSet<>();

	private final Readings readings;

	/** For a folder of which nothing has been read before. */
	ContentProblems() {
		this(new Readings());
	}

	/** For a folder of which something may have been read before. */
	ContentProblems(Readings readings) {
		this.readings = readings;
	}

	/**
	 * What comes of work that depends on one thing alone. It need not be done again, nor
	 * its problems be found again, where that thing is still the same.
	 * @param kind tells the sorts of work apart
	 */
	<T> T once(Object kind, Object on, Function<ContentProblems, T> work) {
		return this.readings.of(kind, on, this, work);
	}

	/** The same for work of which nothing comes but problems. */
	void inspectOnce(Object kind, Object on, Consumer<ContentProblems> inspect) {
		once(kind, on, (found) -> {
			inspect.accept(found);
			return true;
		});
	}

	void add(ContentProblem problem) {
		this.found.add(problem);
	}

	void add(String file, Place place, String what, String hint) {
		this.found.add(new ContentProblem(file, place.line(), place.column(), what, hint));
	}

	/** Every problem found, in the order of files and lines. */
	List<ContentProblem> all() {
		return List.copyOf(this.found);
	}

	/** The files in which there are problems. */
	Set<String> files() {
		return this.found.stream().map(ContentProblem::file).collect(Collectors.toSet());
	}

	/** Whether nothing was found in this file so far. */
	boolean isNoneIn(String file) {
		return this.found.stream().noneMatch((problem) -> problem.file().equals(file));
	}

	void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw new BrokenContentException(all());
		}
	}

}
