package app.unshed.help;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines.Directory;
import app.unshed.content.Helplines.Helpline;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.Helplines;

/**
 * Whom a reader in danger can reach at once, shown before everything else on a page.
 *
 * @param country where they may be, or none where nothing tells
 * @param lines those of the country that are there for this danger
 * @param countries all there are to choose from
 * @param international lists kept by others
 */
public record FirstHelp(Optional<Country> country, List<Helpline> lines, List<Country> countries,
		List<Directory> international) {

	// Of each topic. More would have to be compared by somebody who cannot.
	private static final int MOST_LINES = 2;

	/**
	 * The help for these topics where the reader may be.
	 * @param country where they may be, or none where nothing tells
	 */
	public static FirstHelp of(Collection<Topic> topics, Optional<Country> country, Helplines helplines) {
		List<Helpline> lines = country.stream()
			.flatMap((here) -> topics.stream().flatMap((topic) -> lines(here, topic)))
			.distinct()
			.toList();
		return new FirstHelp(country, lines, helplines.countries(), helplines.international());
	}

	private static Stream<Helpline> lines(Country country, Topic topic) {
		return country.services().stream().filter((line) -> line.kind() == topic).limit(MOST_LINES);
	}

}
