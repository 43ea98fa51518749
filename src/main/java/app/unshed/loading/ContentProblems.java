package app.unshed.loading;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Gathers problems while a folder is read, so that an author mends all of them in one
 * sitting.
 */
final class ContentProblems {

	private final SortedSet<ContentProblem> found = new ConcurrentSkipListSet<>();

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
