package app.unshed.finder;

import java.util.Set;

/**
 * Words that join others and say nothing alone, in the form of
 * {@link app.unshed.content.PlainWords}: named by themselves they explain no answer.
 */
final class LittleWords {

	private static final Set<String> WORDS = Set
		.of(("a an the this that these those there here i im ive id ill me my mine myself you your yours "
				+ "youre he him his hes she her hers shes it its we us our ours they them their theyre who whom "
				+ "whose which what when where why how and or but nor so if then than as because since while until "
				+ "though although of at by for with without about into onto to from in on off out up down over "
				+ "under after before between during through am is are was were be been being isnt wasnt arent "
				+ "werent have has had having havent hasnt hadnt do does did doing dont doesnt didnt can cant "
				+ "cannot could couldnt will wont would wouldnt shall should shouldnt may might must aint not no "
				+ "yes ever even just only very too also quite really still yet again now some any all both each "
				+ "every other such same own more most much many few lot get gets got getting go goes going went "
				+ "make makes made let like one two u ur n r ya oh well s t m")
			.split(" "));

	/** Those that lean on the word behind them: nothing said ends with one. */
	private static final Set<String> ONWARD = Set
		.of(("a an the and or but nor so if than as because of at by for with to from i im ive my your his our their "
				+ "is are was were be am")
			.split(" "));

	private LittleWords() {
	}

	static boolean has(String word) {
		return WORDS.contains(word);
	}

	static boolean pointsOnward(String word) {
		return ONWARD.contains(word);
	}

}
