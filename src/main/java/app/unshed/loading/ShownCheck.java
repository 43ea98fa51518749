package app.unshed.loading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Kind;
import app.unshed.content.SiteAddresses;
import app.unshed.loading.MarkdownFile.Mark;

/**
 * No page leads to one that is not shown on the same days, so that a page can come and go
 * by its dates and leave no broken link.
 */
final class ShownCheck implements ContentCheck {

	private final Clock clock;

	ShownCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, ShownDays> shown = content.pairs()
			.collect(Collectors.toMap((pair) -> pair.kind().address(pair.name()),
					(pair) -> ShownDays.of(pair.yaml(), today)));
		content.pairs().forEach((pair) -> {
			Leading page = new Leading(ShownDays.of(pair.yaml(), today), shown, problems);
			pair.prose().ifPresent((prose) -> prose.links().forEach((link) -> page.toLink(prose.path(), link)));
			Stream.of("/reviewed/by", "/claims/*/said-by")
				.flatMap(pair.yaml()::texts)
				.forEach((person) -> page.toPerson(pair.yaml().path(), person));
			alwaysShownIfNeeded(pair, problems);
		});
		Leading fixed = new Leading(ShownDays.ALL, shown, problems);
		fixed.toPages(content.yaml(ParsedContent.CORRECTIONS), "/corrections/*/page");
		fixed.toPages(content.yaml(ParsedContent.GLOSSARY), "/terms/*/page");
	}

	private static void alwaysShownIfNeeded(Pair pair, ContentProblems problems) {
		if (SiteAddresses.NEEDED.contains(pair.kind().address(pair.name()))) {
			Stream.of("/publish-from", "/withdraw-after", "/draft")
				.filter((field) -> !pair.yaml().at(field).isMissingNode())
				.forEach((field) -> problems.add(pair.yaml().path(), pair.yaml().key(field),
						"every page of the site links to this one, so it cannot come or go", "Take this line out."));
		}
	}

	/** A page that leads to others. */
	private record Leading(ShownDays days, Map<String, ShownDays> shown, ContentProblems problems) {

		void toLink(String file, Mark link) {
			inspect(file, link.text(), link.text().replaceFirst("#.*", ""), link.place());
		}

		void toPages(YamlFile file, String pattern) {
			file.texts(pattern).forEach((link) -> toLink(file.path(), new Mark(link.value(), link.place())));
		}

		void toPerson(String file, YamlFile.Text person) {
			inspect(file, person.value(), Kind.PERSON.address(person.value()), person.place());
		}

		private void inspect(String file, String typed, String address, Place place) {
			this.days.missing(this.shown.getOrDefault(address, ShownDays.ALL))
				.ifPresent((why) -> this.problems.add(file, place, Wording.quoted(typed) + " leads to " + why,
						"Take it out, or give this page the same days."));
		}

	}

}
