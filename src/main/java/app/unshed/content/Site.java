package app.unshed.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the site is called and the words its pages are furnished with.
 *
 * @param name the name of the site
 * @param summary one sentence that says what it is for
 * @param leaveTo where a reader goes who must not be seen here: a page of no interest to
 * anybody who looks over their shoulder
 * @param removalsMeantOn the day on which an edit may take away lines to ring, or many
 * pages; without it, such an edit is taken for a mistake and not shown to readers
 * @param words every label a template shows, by group and name
 */
public record Site(String name, String summary, URI leaveTo, @Nullable LocalDate removalsMeantOn,
		Map<String, Map<String, String>> words) {

	/** Under which all our text may be used, as /about says. */
	public static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

	/** The word with a code such as {@code help.now}: its group, a dot, its name. */
	public Optional<String> word(String code) {
		int dot = code.indexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.words.get(code.substring(0, dot)))
			.map((group) -> group.get(code.substring(dot + 1)));
	}

}
