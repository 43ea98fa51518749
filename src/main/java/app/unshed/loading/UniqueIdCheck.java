package app.unshed.loading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.content.Claim;
import app.unshed.content.SiteAddresses;

/** No id stands for two things, and no list names a thing twice. */
final class UniqueIdCheck implements ContentCheck {

	/**
	 * Ids the templates give to parts of their own, and the beginnings of those they
	 * make.
	 */
	static final Set<String> TAKEN = Set.of("main", "box", "first-help", "dates", "signs", "sounds-like", "steps",
			"strategies", "related", "evidence", "reported", "reviewed", "share", "menu", "look", "as-device", "light",
			"dark", "contrast", "calm", "kept", "keep", "pace", "pace-line");

	private static final Set<String> TAKEN_BEGINNINGS = Set.of(Claim.ANCHOR_PREFIX, "note-");

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		onceWithFormer(content.yaml(ParsedContent.REFERENCES), "/references/*", problems);
		once(content.yaml(ParsedContent.FAMILIES), "/families/*/id", problems);
		onceWithFormer(content.yaml(ParsedContent.CORRECTIONS), "/corrections/*", problems);
		onceWithFormer(content.yaml(ParsedContent.GLOSSARY), "/terms/*", problems);
		once(content.yaml(ParsedContent.MEDICINES), "/classes/*/id", problems);
		once(content.yaml(ParsedContent.DANGER), "/kinds/*/id", problems);
		once(content.yaml(ParsedContent.DANGER), "/lists/*/id", problems);
		YamlFile guide = content.yaml(ParsedContent.GUIDE);
		once(guide, "/questions/*/id", problems);
		once(guide, "/questions/*/answers/*/id", problems);
		namedOnce(guide, "/leads/*/reason", problems);
		guide.pointers("/leads/*").forEach((lead) -> {
			namedOnce(guide, lead + "/because/*/answer", problems);
			namedOnce(guide, lead + "/against/*/answer", problems);
			namedOnce(guide, lead + "/goes-with/*", problems);
		});
		once(content.yaml(ParsedContent.HELPLINES), "/countries/*/country", problems);
		YamlFile corrections = content.yaml(ParsedContent.CORRECTIONS);
		corrections.pointers("/corrections/*")
			.forEach((correction) -> namedOnce(corrections, correction + "/references/*", problems));
		YamlFile glossary = content.yaml(ParsedContent.GLOSSARY);
		glossary.pointers("/terms/*").forEach((term) -> namedOnce(glossary, term + "/references/*", problems));
		content.pairs().forEach((pair) -> {
			onceWithFormer(pair.yaml(), "/claims/*", problems);
			namedOnce(pair.yaml(), "/strategies/*", problems);
			namedOnce(pair.yaml(), "/related/*", problems);
			namedOnce(pair.yaml(), "/way/*/section", problems);
			pair.yaml()
				.pointers("/way/*")
				.forEach((station) -> namedOnce(pair.yaml(), station + "/reasons/*", problems));
			pair.yaml()
				.pointers("/claims/*")
				.forEach((claim) -> namedOnce(pair.yaml(), claim + "/references/*", problems));
			pair.prose().ifPresent((prose) -> notTaken(prose, problems));
		});
		formerNames(content, problems);
	}

	/** A former id still leads to what had it, so nothing else may have it. */
	private static void onceWithFormer(YamlFile file, String things, ContentProblems problems) {
		once(file, List.of(things + "/id", things + "/formerly/*"), problems);
	}

	private static void once(YamlFile file, String pattern, ContentProblems problems) {
		once(file, List.of(pattern), problems);
	}

	private static void once(YamlFile file, List<String> patterns, ContentProblems problems) {
		repeated(file, patterns).forEach(
				(id) -> problems.add(file.path(), id.place(), "the id " + Wording.quoted(id.value()) + " stands twice",
						"Give one of them another, or take it away."));
	}

	private static void namedOnce(YamlFile file, String list, ContentProblems problems) {
		repeated(file, List.of(list)).forEach((name) -> problems.add(file.path(), name.place(),
				Wording.quoted(name.value()) + " stands twice in this list", "Take one of them away."));
	}

	private static Stream<YamlFile.Text> repeated(YamlFile file, List<String> patterns) {
		Set<String> seen = new HashSet<>();
		return patterns.stream().flatMap(file::texts).filter((text) -> !seen.add(text.value()));
	}

	private static void notTaken(MarkdownFile prose, ContentProblems problems) {
		prose.anchors()
			.stream()
			.filter((anchor) -> TAKEN.contains(anchor.text())
					|| TAKEN_BEGINNINGS.stream().anyMatch((beginning) -> anchor.text().startsWith(beginning)))
			.forEach((anchor) -> problems.add(prose.path(), anchor.place(),
					"the id '" + anchor.text() + "' is used by the page itself", "Give the heading another."));
	}

	/**
	 * A former name is an address that still answers, so no living piece may have it, nor
	 * two share it.
	 */
	private static void formerNames(ParsedContent content, ContentProblems problems) {
		Map<String, String> holders = new HashMap<>();
		SiteAddresses.TAKEN.forEach((first) -> holders.put("/" + first, "the site itself"));
		content.pairs().forEach((pair) -> holders.put(pair.kind().address(pair.name()), pair.yaml().path()));
		content.pairs().forEach((pair) -> pair.yaml().texts("/formerly/*").forEach((former) -> {
			String holder = holders.putIfAbsent(pair.kind().address(former.value()), pair.yaml().path());
			if (holder != null) {
				problems.add(pair.yaml().path(), former.place(),
						"the former name " + Wording.quoted(former.value()) + " is already used by " + holder,
						"Take it away, or rename the other.");
			}
		}));
	}

}
