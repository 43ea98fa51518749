package app.unshed.help;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.unshed.content.Danger.Peril;
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
	private static final int MOST_OF_A_TOPIC = 2;

	private static final int MOST_LINES = 3;

	/**
	 * The help for these topics where the reader may be.
	 * @param country where they may be, or none where nothing tells
	 */
	public static FirstHelp of(Collection<Topic> topics, Optional<Country> country, Helplines helplines) {
		// One line of each topic before a second of any.
		List<Helpline> lines = IntStream.range(0, MOST_OF_A_TOPIC)
			.boxed()
			.flatMap((place) -> country.stream()
				.flatMap((here) -> topics.stream().flatMap((topic) -> lines(here, topic).skip(place).limit(1))))
			.distinct()
			.limit(MOST_LINES)
			.toList();
		return new FirstHelp(country, lines, helplines.countries(), helplines.international());
	}

	/**
	 * The help for somebody in these perils, or in one that cannot be told.
	 * @param country where they may be, or none where nothing tells
	 */
	public static FirstHelp in(Collection<Peril> perils, Optional<Country> country, Helplines helplines) {
		List<Topic> topics = perils.stream().filter(Peril::isUrgent).map(FirstHelp::topic).distinct().toList();
		return of(topics.isEmpty() ? List.of(Topic.CRISIS) : topics, country, helplines);
	}

	private static Topic topic(Peril peril) {
		return switch (peril) {
			case SEXUAL_VIOLENCE -> Topic.SEXUAL_ASSAULT;
			case VIOLENCE -> Topic.DOMESTIC_ABUSE;
			case CHILD_IN_DANGER -> Topic.CHILD_ABUSE;
			default -> Topic.CRISIS;
		};
	}

	private static Stream<Helpline> lines(Country country, Topic topic) {
		return country.services().stream().filter((line) -> line.kind() == topic);
	}

}
