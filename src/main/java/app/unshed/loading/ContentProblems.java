package app.unshed.loading;

import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Gathers problems while a folder is read, so that an author mends all of them in one
 * sitting.
 */
final class ContentProblems {

	private final SortedSet<ContentProblem> found = new ConcurrentSkipListSet<>();

	void add(String file, Place place, String what, String hint) {
		this.found.add(new ContentProblem(file, place.line(), place.column(), what, hint));
	}

	void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw new BrokenContentException(List.copyOf(this.found));
		}
	}

}
