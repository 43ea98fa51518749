package app.unshed.loading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What counts as a figure: a share, a rate, a majority, a comparison of amounts, or a
 * count of the people or studies somebody looked at. Times, ages, telephone numbers and
 * steps to count are none. Each language needs a pattern of its own here; in one that has
 * none, nothing is taken for a figure.
 */
final class Figures {

	private static final Map<String, Pattern> BY_LANGUAGE = Map.of("en", english());

	private Figures() {
	}

	static Optional<Pattern> in(Locale language) {
		return Optional.ofNullable(BY_LANGUAGE.get(language.getLanguage()));
	}

	private static Pattern english() {
		String fewWords = "two|three|four|five|six|seven|eight|nine";
		String manyWords = "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
				+ "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?";
		String number = "(?:\\d+(?:[.,]\\d+){0,3}|one|" + fewWords + "|" + manyWords + ")";
		String notAYear = "(?!(?:19|20)\\d\\d\\b(?!,))";
		String many = "(?:" + notAYear + "\\d{2,}(?:,\\d+){0,3}|\\d(?:,\\d+){1,3}|" + manyWords + ")";
		String all = "(?:" + notAYear + "\\d+(?:,\\d+){0,3}|" + fewWords + "|" + manyWords
				+ "|an? hundred|an? thousand)" + "(?! (?:second|minute|hour|day|week|month|year)s)";
		String part = "(?:half|(?:an?|one|two|three|four) (?:third|quarter|fifth|tenth)s?)";
		String asked = "(?:patients|participants|respondents|volunteers|undergraduates)";
		String people = "(?:people|adults|children|babies|infants|teenagers|students|women|men|girls|boys|mothers"
				+ "|parents|clients|users|readers|therapists|doctors|" + asked + ")";
		String trials = "(?:studies|trials|surveys|experiments)";
		String studies = "(?:reports|reviews|meta-analyses|papers|articles|" + trials + ")";
		String about = "(?:about|around|nearly|almost|over|under|(?:more|fewer|less) than)";
		String upToThreeWords = "(?:[\\p{L}’-]+ ){0,3}?";
		List<String> figures = List.of(
				// 1 in 3, one time in three, 46 to 71 of every 100; but not: one in 2021
				number + "(?: \\p{L}+)? (?:in|out of) (?:every )?" + all,
				number + " of (?:every |the |these |those )?\\d+(?:,\\d+){0,3}",
				// about ten of them
				about + " " + number + " of (?:them|us)",
				// 40%, thirty per cent
				number + " ?(?:%|per ?cent)",
				// half of autistic people, a third of the women
				part + " (?:of )?(?:us|them|" + upToThreeWords + "(?:" + people + "|" + studies + "))",
				// two thirds; a quarter said so
				"(?:two|three|four) (?:thirds|quarters|fifths|tenths)(?! of an? )",
				"an? (?:third|quarter|fifth|tenth) (?:said|say|felt|feel|had|have|were|are|cried|cry|reported)",
				// hundreds of people, the majority, most men
				"(?:dozens|hundreds|thousands|millions) of " + upToThreeWords + "(?:" + people + "|" + studies + ")",
				"majority", "most (?:\\p{L}+ )?" + people, "most of (?:us|them)",
				// twice as likely, three times more
				"(?:twice|(?:" + number + "|many) times) (?:as|more|less|fewer|higher|lower|likelier|commoner)",
				// 66 healthy volunteers, seven patients, 19 studies
				many + " " + upToThreeWords + "(?:" + people + "|" + studies + ")",
				"(?:" + fewWords + ") " + upToThreeWords + "(?:" + asked + "|" + trials + ")");
		String range = "(?:" + number + " (?:to|or) )?";
		// Few words begin a figure, and only behind them is it worth looking for one.
		String beginning = "(?=[\\dadefhlmnostu])(?=\\d|an? |half|twice|many |majority|most |dozens|hundreds|thousands|millions|"
				+ about + "|one|" + fewWords + "|" + manyWords + ")";
		return Pattern.compile(
				"(?<![\\p{L}\\d.,])" + beginning + range + "(?:" + String.join("|", figures) + ")(?![\\p{L}\\d])",
				Pattern.CASE_INSENSITIVE);
	}

}
