package app.unshed.loading;

import java.util.List;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** One YAML file in, one tree with the place of every field out. */
final class YamlReader {

	private static final LoadSettings SETTINGS = LoadSettings.builder().build();

	YamlFile read(String file, String text, ContentProblems problems) {
		try {
			if (hasTab(file, text, problems)) {
				return YamlFile.unreadable(file);
			}
			Node root = new Composer(SETTINGS, new GuardedParser(SETTINGS, text)).getSingleNode().orElse(null);
			if (!(root instanceof MappingNode fields)) {
				problems.add(file, Place.START, "there are no fields in this file",
						"Write one 'name: value' on each line.");
				return YamlFile.unreadable(file);
			}
			return new YamlTree(file, problems).of(fields);
		}
		catch (MarkedYamlEngineException ex) {
			YamlMistake mistake = YamlMistake.of(ex);
			Place place = (mistake.mark() != null) ? place(mistake.mark()) : Place.START;
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

	static Place place(Mark mark) {
		return new Place(mark.getLine() + 1, mark.getColumn() + 1);
	}

}
