package app.unshed.loading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Kind;
import app.unshed.content.SiteAddresses;

/**
 * Every address a link may lead to, and the places on it.
 *
 * @param anchors the ids on each page, by the page's address
 * @param unsure beginnings of addresses behind which a file cannot be read, so that
 * nobody can say what is missing
 */
record LinkTargets(Map<String, Set<String>> anchors, Set<String> unsure) {

	static LinkTargets of(ParsedContent content) {
		Map<String, Set<String>> anchors = new LinkedHashMap<>();
		Set<String> unsure = new HashSet<>();
		anchors.put(SiteAddresses.FEED, Set.of());
		SiteAddresses.FIXED.forEach((address) -> anchors.put(address, Set.of()));
		content.pairs().forEach((pair) -> {
			String address = pair.kind().address(pair.name());
			anchors.put(address, pair.anchors());
			if (pair.prose().isEmpty() || !pair.yaml().isReadable()) {
				unsure.add(address + "#");
			}
		});
		Stream.of(Kind.values())
			.filter((kind) -> !content.isOpen(kind))
			.forEach((kind) -> unsure.add(kind.address("")));
		YamlFile references = content.yaml(ParsedContent.REFERENCES);
		references.texts("/references/*/id")
			.forEach((id) -> anchors.put(SiteAddresses.ofReference(id.value()), Set.of()));
		if (!references.hasList("/references")) {
			unsure.add(SiteAddresses.ofReference(""));
		}
		YamlFile glossary = content.yaml(ParsedContent.GLOSSARY);
		anchors.put(SiteAddresses.GLOSSARY,
				glossary.texts("/terms/*/id").map(YamlFile.Text::value).collect(Collectors.toSet()));
		if (!glossary.hasList("/terms")) {
			unsure.add(SiteAddresses.ofTerm(""));
		}
		YamlFile helplines = content.yaml(ParsedContent.HELPLINES);
		helplines.texts("/countries/*/country")
			.forEach((code) -> anchors.put(SiteAddresses.ofHelp(code.value().toLowerCase(Locale.ROOT)), Set.of()));
		if (!helplines.hasList("/countries")) {
			unsure.add(SiteAddresses.ofHelp(""));
		}
		return new LinkTargets(anchors, unsure);
	}

	boolean isUnsure(String destination) {
		return this.unsure.stream().anyMatch(destination::startsWith);
	}

}
