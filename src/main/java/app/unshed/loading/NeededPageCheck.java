package app.unshed.loading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Kind;
import app.unshed.content.SiteAddresses;

/** The pages to which every page links are there. */
final class NeededPageCheck implements ContentCheck {

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		Set<String> present = content.pairs()
			.map((pair) -> pair.kind().address(pair.name()))
			.collect(Collectors.toSet());
		SiteAddresses.NEEDED.stream()
			.filter((address) -> !present.contains(address) && content.isOpen(kind(address)))
			.forEach((address) -> problems.add(file(address), Place.START, "this page is missing",
					"Every page of the site links to it."));
	}

	private static Kind kind(String address) {
		// Articles come last, and every address begins like theirs.
		return Stream.of(Kind.values())
			.filter((candidate) -> address.startsWith(candidate.address("")))
			.findFirst()
			.orElseThrow();
	}

	private static String file(String address) {
		Kind kind = kind(address);
		return kind.folder() + "/" + address.substring(kind.address("").length()) + ".yaml";
	}

}
