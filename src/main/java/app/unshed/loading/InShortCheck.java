package app.unshed.loading;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page says in short is short: who reads nothing else can still hold on to it.
 */
final class InShortCheck implements ContentCheck {

	private static final String POINTS = "/in-short";

	private static final int HOW_MANY = 3;

	private static final int MOST_WORDS = 24;

	private static final Pattern SENTENCE = Pattern.compile("(?:[^.!?]|[.!?](?![”’)]*(?:\\s|$)))+[.!?][”’)]*");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		content.pairs().map(Pair::yaml).forEach((file) -> {
			int points = file.at(POINTS).size();
			// An empty list, or what is none, is told by the FieldCheck.
			if (file.hasList(POINTS) && points > 0 && points != HOW_MANY) {
				problems.add(file.path(), file.value(POINTS), "the number of points in short is " + points,
						"Make it 3: what this is, what may help, and when or whom to ask.");
			}
			file.texts(POINTS + "/*").forEach((point) -> inspect(file.path(), point, problems));
		});
	}

	private static void inspect(String file, YamlFile.Text point, ContentProblems problems) {
		String text = point.value().strip();
		long words = Stream.of(SPACE.split(text)).count();
		if (words > MOST_WORDS) {
			problems.add(file, point.place(), "this point in short has " + words + " words",
					"Say it in " + MOST_WORDS + " or fewer.");
		}
		if (!text.isEmpty() && !SENTENCE.matcher(text).matches()) {
			problems.add(file, point.place(), "this point in short is not one sentence",
					"End it with a full stop, and let none stand before that.");
		}
	}

}
