package app.unshed.loading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A translator is told which words are missing, and which nobody asks for. */
class WordCheckTests {

	private static final String ENGLISH = """
			words:
			  reasons:
			    title: The reasons
			    many: '{0} claims'
			  dates:
			    pattern: d MMMM yyyy
			""";

	@Test
	void hasNothingToSayOfTheEnglishItself() {
		assertThat(problems(ENGLISH)).isEmpty();
	}

	@Test
	void tellsOfAMissingWordAndWhatItIsInEnglish() {
		assertThat(problems(ENGLISH.replace("    title: The reasons\n", ""))).containsExactly(
				"site.yaml:2:3  the word 'reasons.title' is missing. Add it under 'reasons'; in English it is 'The reasons'.");
	}

	@Test
	void tellsOfEveryWordOfAMissingGroup() {
		assertThat(problems("words:\n  dates:\n    pattern: d. MMMM yyyy\n")).containsExactly(
				"site.yaml:1:1  the word 'reasons.many' is missing. Add it under 'reasons'; in English it is '{0} claims'.",
				"site.yaml:1:1  the word 'reasons.title' is missing. Add it under 'reasons'; in English it is 'The reasons'.");
	}

	@Test
	void tellsOfAMisspeltGroupOnce() {
		assertThat(problems(ENGLISH.replace("reasons:", "reason:")))
			.containsExactly("site.yaml:2:3  unknown group 'reason'. Did you mean 'reasons'? Use reasons or dates.");
	}

	@Test
	void tellsOfAWordNobodyAsksFor() {
		assertThat(problems(ENGLISH.replace("    many", "    titel: x\n    many")))
			.containsExactly("site.yaml:4:5  unknown word 'reasons.titel'. Did you mean 'title'? Use title or many.");
	}

	@Test
	void tellsOfCurlyBracketsThatCannotBeRead() {
		for (String word : List.of("{0 claims", "{n} claims", "{0,dozen} claims")) {
			assertThat(problems(ENGLISH.replace("{0} claims", word))).containsExactly(
					"site.yaml:4:11  the curly brackets in this word cannot be read. Write {0} or {1} where the English has it, and no other.");
		}
	}

	@Test
	void tellsOfAWordThatIsFilledInOtherwiseThanTheEnglish() {
		for (String word : List.of("{1} claims", "many claims", "{0} of {1} claims")) {
			assertThat(problems(ENGLISH.replace("{0} claims", word))).containsExactly(
					"site.yaml:4:11  this word is not filled in as the English is. Write {0} or {1} where the English has it; in English it is '{0} claims'.");
		}
	}

	@Test
	void takesAnApostropheForItself() {
		assertThat(problems(ENGLISH.replace("'{0} claims'", "l'une et l'autre de {0}"))).isEmpty();
	}

	@Test
	void tellsOfAPatternThatWritesNoDate() {
		for (String pattern : List.of("dd.bb.jjjj", "d MMMM yyyy HH:mm", "d 'of MMMM")) {
			assertThat(problems(ENGLISH.replace("d MMMM yyyy", pattern))).containsExactly(
					"site.yaml:6:14  '" + pattern + "' is no pattern of a date. Write it like d MMMM yyyy.");
		}
	}

	private static List<String> problems(String site) {
		ContentProblems problems = new ContentProblems();
		YamlFile yaml = new YamlReader().read(ParsedContent.SITE, site, problems);
		new WordCheck(ENGLISH).inspect(new ParsedContent(Locale.ENGLISH, Set.of(ParsedContent.SITE),
				Map.of(ParsedContent.SITE, yaml), Map.of()), problems);
		try {
			problems.throwIfAny();
			return List.of();
		}
		catch (BrokenContentException ex) {
			return ex.problems().stream().map(ContentProblem::toString).toList();
		}
	}

}
