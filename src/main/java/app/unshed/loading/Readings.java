package app.unshed.loading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What came of reading and checking, so that after an edit only that is done again which
 * the edit can have changed. It holds no more than the last loading has used.
 */
final class Readings {

	private final Map<Work, Outcome<?>> before;

	private final Map<Work, Outcome<?>> now = new ConcurrentHashMap<>();

	/** Where nothing has been read before. */
	Readings() {
		this(Map.of());
	}

	private Readings(Map<Work, Outcome<?>> before) {
		this.before = before;
	}

	/** For the next loading. */
	Readings next() {
		return new Readings(this.now);
	}

	/**
	 * What comes of a piece of work: of doing it, or of having done it.
	 * @param kind tells the sorts of work apart
	 * @param on all that the outcome depends on
	 * @param work tells the problems it finds
	 */
	<T> T of(Object kind, Object on, ContentProblems problems, Function<ContentProblems, T> work) {
		Work wanted = new Work(kind, on);
		@SuppressWarnings("unchecked") // each kind of work has one kind of outcome
		Outcome<T> known = (Outcome<T>) this.before.get(wanted);
		Outcome<T> outcome = (known != null) ? known : done(work);
		this.now.put(wanted, outcome);
		outcome.problems().forEach(problems::add);
		return outcome.value();
	}

	private static <T> Outcome<T> done(Function<ContentProblems, T> work) {
		ContentProblems found = new ContentProblems();
		return new Outcome<>(work.apply(found), found.all());
	}

	/** Some work, and all that its outcome depends on. */
	private record Work(Object kind, Object on) {
	}

	/** What came of it. */
	private record Outcome<T>(T value, List<ContentProblem> problems) {
	}

}
