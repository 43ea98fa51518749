package app.unshed;

import java.util.Locale;
import java.util.regex.Pattern;

import app.unshed.content.ContentSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody may read in a discreet address, tag or picture, where others can see the
 * screen: the words of our topic, wherever they stand in another word.
 */
public final class TopicWords {

	private static final Pattern TELLING = Pattern.compile("unshed|cry|cries|tear|weep|wept|sob|"
			+ "grief|griev|mourn|loss|lost|death|dead|die|dying|kill|suicid|self-harm|harm|hurt|danger|crisis|"
			+ "depress|anxi|panic|stress|burn.?out|exhaust|autis|adhd|alexithym|dissoci|ptsd|trauma|abus|assault|rape|"
			+ "violen|neglect|child|medic|drug|pill|tablet|dose|antidep|ssri|snri|prescri|contracept|hormon|menopaus|"
			+ "thyroid|testost|pregnan|therap|counsel|psych|doctor|clinic|patient|hospital|diagnos|symptom|disorder|"
			+ "illness|disease|syndrom|sjögren|sjogren|numb|blunt|empty|feel|emotion|mood|mental|health|help|support|"
			+ "cope|coping|sad|unhapp|shame|asham|stigma|guilt|lonel|alone|pain|suppress|mascul|upbring|"
			+ "dry|eye|ageing|aging|reason|strateg|article|evidence");

	private TopicWords() {
	}

	/** Promises that nothing in this text tells what our pages are about. */
	public static void areNotIn(String text, ContentSnapshot content) {
		assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(TELLING);
		assertThat(content.glossary().namesOfMedicines().in(text)).isEmpty();
	}

}
