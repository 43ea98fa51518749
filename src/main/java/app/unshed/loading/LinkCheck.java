package app.unshed.loading;

import java.util.List;
import java.util.Set;

import app.unshed.content.SiteAddresses;
import app.unshed.loading.MarkdownFile.Mark;

/** Every link leads somewhere that exists. */
final class LinkCheck implements ContentCheck {

	private static final List<String> SCHEMES = List.of("https", "mailto", "tel", "sms");

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		LinkTargets targets = LinkTargets.of(content);
		inspectPages(content.yaml(ParsedContent.CORRECTIONS), "/corrections/*/page", SiteAddresses.CORRECTIONS, targets,
				problems);
		inspectPages(content.yaml(ParsedContent.GLOSSARY), "/terms/*/page", SiteAddresses.GLOSSARY, targets, problems);
		content.pairs().forEach((pair) -> pair.prose().ifPresent((prose) -> {
			String ownAddress = pair.kind().address(pair.name());
			pair.yaml()
				.texts("/way/*/section")
				.map((section) -> new Mark("#" + section.value(), section.place()))
				.forEach((station) -> inspectOwn(pair.yaml().path(), station, ownAddress, targets, problems));
			for (Mark link : prose.links()) {
				if (link.text().startsWith("/") || link.text().startsWith("#")) {
					inspectOwn(prose.path(), link, ownAddress, targets, problems);
				}
				else {
					inspectForeign(prose.path(), link, problems);
				}
			}
		}));
	}

	private static void inspectPages(YamlFile file, String pattern, String ownAddress, LinkTargets targets,
			ContentProblems problems) {
		file.texts(pattern)
			.map((page) -> new Mark(page.value(), page.place()))
			.forEach((page) -> inspectOwn(file.path(), page, ownAddress, targets, problems));
	}

	private static void inspectOwn(String file, Mark link, String ownAddress, LinkTargets targets,
			ContentProblems problems) {
		String destination = link.text().startsWith("#") ? ownAddress + link.text() : link.text();
		int hash = destination.indexOf('#');
		String address = (hash < 0) ? destination : destination.substring(0, hash);
		String anchor = (hash < 0) ? "" : destination.substring(hash + 1);
		Set<String> anchors = targets.anchors().get(address);
		if (targets.isUnsure(destination)) {
			return;
		}
		if (anchors == null) {
			problems.add(file, link.place(), "the link " + Wording.quoted(link.text()) + " leads to no page",
					Wording.hint(address, targets.anchors().keySet(), "the content folder"));
		}
		else if (hash >= 0 && !anchors.contains(anchor)) {
			problems.add(file, link.place(),
					"the page " + Wording.quoted(address) + " has no place called " + Wording.quoted(anchor),
					anchors.isEmpty() ? "Link to the page itself." : Wording.hint(anchor, anchors, "its headings"));
		}
	}

	private static void inspectForeign(String file, Mark link, ContentProblems problems) {
		String destination = link.text();
		String scheme = destination.substring(0, Math.max(destination.indexOf(':'), 0));
		if (scheme.isEmpty()) {
			problems.add(file, link.place(), "the link " + Wording.quoted(destination) + " leads nowhere",
					"Begin it with / for a page of ours, # for a place on this page, or https:// for another site.");
		}
		else if (!SCHEMES.contains(scheme)) {
			problems.add(file, link.place(), "a link may not begin with " + Wording.quoted(scheme + ":"),
					"Use " + Wording.oneOf(SCHEMES) + ", or / for a page of ours.");
		}
		else if (scheme.equals("https") && !AddressCheck.isWebAddress(destination)) {
			problems.add(file, link.place(), "the link " + Wording.quoted(destination) + " is not a whole address",
					"Copy it from the address bar of a browser.");
		}
	}

}
