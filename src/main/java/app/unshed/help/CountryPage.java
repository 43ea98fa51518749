package app.unshed.help;

import java.util.Arrays;
import java.util.List;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines.Directory;
import app.unshed.content.Helplines.Helpline;
import app.unshed.content.Helplines.Topic;
import app.unshed.content.Listing;
import app.unshed.page.About;
import app.unshed.page.PageHead;

/** All the page of one country's lines shows. */
record CountryPage(PageHead head, Country country, List<LinesForTopic> topics, List<Directory> international,
		About about) {

	/** The lines that are there for one thing. */
	record LinesForTopic(Topic topic, List<Helpline> lines) {
	}

	static CountryPage of(Country country, ContentSnapshot content) {
		List<LinesForTopic> topics = Arrays.stream(Topic.values())
			.map((topic) -> new LinesForTopic(topic,
					country.services().stream().filter((line) -> line.kind() == topic).toList()))
			.filter((lines) -> !lines.lines().isEmpty())
			.toList();
		return new CountryPage(PageHead.of(country, content.site()), country, topics,
				content.helplines().international(), About.of(Listing.HELPLINES, content));
	}

}
