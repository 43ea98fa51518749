package app.unshed.loading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
		LinkTargets targets = new LinkTargets(new LinkedHashMap<>(), new HashSet<>());
		targets.addPage(SiteAddresses.FEED);
		SiteAddresses.FIXED.forEach(targets::addPage);
		targets.addPage(SiteAddresses.RECEIPT);
		content.pairs().forEach(targets::addPair);
		Stream.of(Kind.values())
			.filter((kind) -> !content.isOpen(kind))
			.forEach((kind) -> targets.unsure.add(kind.address("")));
		targets.addPages(content.yaml(ParsedContent.REFERENCES), "/references", "/id", SiteAddresses::ofReference);
		targets.addPages(content.yaml(ParsedContent.HELPLINES), "/countries", "/country",
				(code) -> SiteAddresses.ofHelp(code.toLowerCase(Locale.ROOT)));
		targets.addTerms(content.yaml(ParsedContent.GLOSSARY));
		return targets;
	}

	private void addPage(String address) {
		this.anchors.put(address, Set.of());
	}

	private void addPair(Pair pair) {
		String address = pair.kind().address(pair.name());
		this.anchors.put(address, pair.anchors());
		if (pair.prose().isEmpty() || !pair.yaml().isReadable()) {
			this.unsure.add(address + "#");
		}
	}

	/** Adds a page for each element of a list, by the field its address is made of. */
	private void addPages(YamlFile file, String list, String field, UnaryOperator<String> address) {
		file.texts(list + "/*" + field).forEach((name) -> addPage(address.apply(name.value())));
		if (!file.hasList(list)) {
			this.unsure.add(address.apply(""));
		}
	}

	private void addTerms(YamlFile glossary) {
		this.anchors.put(SiteAddresses.GLOSSARY,
				glossary.texts("/terms/*/id").map(YamlFile.Text::value).collect(Collectors.toSet()));
		if (!glossary.hasList("/terms")) {
			this.unsure.add(SiteAddresses.ofTerm(""));
		}
	}

	boolean isUnsure(String destination) {
		return this.unsure.stream().anyMatch(destination::startsWith);
	}

}
