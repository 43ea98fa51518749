package app.unshed.loading;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.jspecify.annotations.Nullable;

/**
 * What a YAML parser stumbled over, in an author's words: the parser's own are about
 * tokens.
 *
 * @param mark where it stands, or none where the parser does not say
 */
record YamlMistake(@Nullable Mark mark, String what, String hint) {

	static YamlMistake of(MarkedYamlEngineException ex) {
		String problem = String.valueOf(ex.getProblem());
		String context = String.valueOf(ex.getContext());
		Mark found = ex.getProblemMark().orElse(null);
		Mark begun = ex.getContextMark().orElse(found);
		if (problem.equals(GuardedParser.ALIAS)) {
			return new YamlMistake(found, "this is a YAML alias (*)",
					"Write the value itself; put quotes round a text that begins with *.");
		}
		if (problem.equals(GuardedParser.TOO_DEEP)) {
			return new YamlMistake(found, "lists are nested more than " + GuardedParser.MOST_NESTED + " deep",
					"Look for stray brackets.");
		}
		if (context.contains("quoted scalar") && problem.contains("escape")) {
			return new YamlMistake(found, "this backslash means nothing", "Write two of them, or use single quotes.");
		}
		if (context.contains("quoted scalar")) {
			return new YamlMistake(begun, "this quote is never closed",
					"Close it; within single quotes, write an apostrophe twice.");
		}
		if (context.contains("flow")) {
			return new YamlMistake(begun, "this bracket is never closed, or a comma is missing behind it",
					"Close it; put quotes round a text that begins with a bracket.");
		}
		if (problem.contains("mapping values are not allowed")) {
			return new YamlMistake(found, "there is a second colon in this line",
					"Put quotes round the whole text in which it stands.");
		}
		if (problem.contains("cannot start any token")) {
			return new YamlMistake(found, "no text may begin with this sign", "Put quotes round the whole text.");
		}
		if (problem.contains("could not find expected ':'")) {
			return new YamlMistake(begun, "there is no colon after this name", "Write 'name: value'.");
		}
		if (problem.contains("but found another document")) {
			return new YamlMistake(found, "there is a line of three hyphens", "Take it away.");
		}
		return new YamlMistake(found, "this is not YAML",
				"Look here and on the line above for a missing quote or colon, or a wrong indent.");
	}

}
