package app.unshed.loading;

import java.util.List;
import java.util.stream.Collectors;

/** The content folder cannot be shown; says everything that has to be mended. */
public class BrokenContentException extends RuntimeException {

	private final transient List<ContentProblem> problems;

	BrokenContentException(List<ContentProblem> problems) {
		super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
		this.problems = problems;
	}

	/** Every problem found, in the order of files and lines. */
	public List<ContentProblem> problems() {
		return this.problems;
	}

}
