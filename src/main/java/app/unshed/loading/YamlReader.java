package app.unshed.loading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/** One YAML file in, one tree with the place of every field out. */
final class YamlReader {

	/** What a value without quotes is: as YAML 1.2 has it, and editors show it. */
	static final Schema SCHEMA = new CoreSchema();

	private static final LoadSettings SETTINGS = LoadSettings.builder().setSchema(SCHEMA).build();

	/** A name at the start of a line with its value right behind the colon. */
	private static final Pattern NO_SPACE = Pattern.compile("^ *(?:- +)?([a-z]+(?:-[a-z]+)*):(?=[^\\s/])");

	private static final Pattern SAYS_NOTHING = Pattern.compile("\\s*(#.*)?");

	YamlFile read(String file, String text, ContentProblems problems) {
		try {
			if (hasTab(file, text, problems)) {
				return YamlFile.unreadable(file);
			}
			Node root = new Composer(SETTINGS, new GuardedParser(SETTINGS, text)).getSingleNode().orElse(null);
			if (!(root instanceof MappingNode fields)) {
				if (root != null && lacksSpace(file, text, root.getEndMark(), problems)) {
					return YamlFile.unreadable(file);
				}
				problems.add(file, Place.START, "there are no fields in this file",
						"Write one 'name: value' on each line.");
				return YamlFile.unreadable(file);
			}
			return new YamlTree(file, problems).of(fields);
		}
		catch (MarkedYamlEngineException ex) {
			if (lacksSpace(file, text, ex.getProblemMark(), problems)) {
				return YamlFile.unreadable(file);
			}
			YamlMistake mistake = YamlMistake.of(ex);
			Place place = (mistake.mark() != null) ? Place.of(mistake.mark()) : Place.START;
			problems.add(file, place, mistake.what(), mistake.hint());
		}
		catch (YamlEngineException ex) {
			problems.add(file, Place.START, "a field of this file has no plain name",
					"Look for a name in brackets, and put quotes round it.");
		}
		return YamlFile.unreadable(file);
	}

	/**
	 * YAML forbids tabs in an indent, where they cannot be seen; it is easier to have
	 * none at all.
	 */
	private static boolean hasTab(String file, String text, ContentProblems problems) {
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			int tab = lines.get(i).indexOf('\t');
			if (tab >= 0) {
				problems.add(file, new Place(i + 1, tab + 1), "there is a tab", "Use spaces; indent with two.");
			}
		}
		return text.indexOf('\t') >= 0;
	}

	/**
	 * Whether the lines at which the parser gave up are such as {@code title:Illness},
	 * which it takes for a text that goes on behind them.
	 */
	private static boolean lacksSpace(String file, String text, Optional<Mark> end, ContentProblems problems) {
		List<String> lines = text.lines().toList();
		int last = Math.min(end.map(Mark::getLine).orElse(-1), lines.size() - 1);
		int first = last;
		if (last >= 0 && !NO_SPACE.matcher(lines.get(last)).find()) {
			do {
				first--;
			}
			while (first >= 0 && SAYS_NOTHING.matcher(lines.get(first)).matches());
		}
		boolean found = false;
		for (int i = first; i >= 0; i--) {
			Matcher name = NO_SPACE.matcher(lines.get(i));
			if (!name.find()) {
				return found;
			}
			problems.add(file, new Place(i + 1, name.end()), "there is no space behind this colon",
					"Write '" + name.group(1) + ": …'.");
			found = true;
		}
		return found;
	}

}
