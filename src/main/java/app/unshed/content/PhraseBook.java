package app.unshed.content;

import java.util.List;
import java.util.Map;

/**
 * How people say it, for the finder to learn from.
 *
 * @param byReason what people may type for each reason
 * @param fittingNone what people type that has to do with no reason
 * @param bare how people ask why they cannot cry, without a word of what comes with it
 */
public record PhraseBook(Map<ReasonId, List<String>> byReason, List<String> fittingNone, List<String> bare) {

	/** The name of the file that holds what fits no reason. */
	public static final String NONE = "none";

	/** The name of the file that holds the bare question. */
	public static final String BARE = "unsaid";

}
