package app.unshed.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Kind;
import app.unshed.content.Listing;
import app.unshed.content.Slug;

/**
 * Every file of the folder, parsed but not yet held against the others.
 *
 * @param language what it is written in
 * @param files all paths, those that could not be parsed included, and those of folders
 * that could not be opened
 */
record ParsedContent(Locale language, Set<String> files, Map<String, YamlFile> yaml,
		Map<String, MarkdownFile> markdown) {

	static final String REFERENCES = Listing.REFERENCES.file();

	static final String CORRECTIONS = Listing.CORRECTIONS.file();

	static final String HELPLINES = Listing.HELPLINES.file();

	static final String GLOSSARY = Listing.GLOSSARY.file();

	static final String MEDICINES = "medicines.yaml";

	static final String SYNONYMS = "synonyms.yaml";

	static final String DANGER = "danger.yaml";

	/** The folder of the phrase book: a file for each reason, and one for none. */
	static final String PHRASES = "phrases";

	static final String GUIDE = "guide.yaml";

	static final String FAMILIES = "families.yaml";

	static final String SITE = "site.yaml";

	static final List<String> SINGLE_FILES = List.of(SITE, FAMILIES, REFERENCES, CORRECTIONS, HELPLINES, GLOSSARY,
			MEDICINES, SYNONYMS, DANGER, GUIDE);

	/**
	 * The YAML at this path; unreadable where there is none, which is reported elsewhere.
	 */
	YamlFile yaml(String path) {
		return this.yaml.getOrDefault(path, YamlFile.unreadable(path));
	}

	/**
	 * The pieces of one kind by name, whether or not both their files are there and
	 * readable.
	 */
	SortedSet<String> names(Kind kind) {
		Pattern ofThisKind = Pattern.compile(kind.folder() + "/([^/]*)\\.(yaml|md)");
		return this.files.stream()
			.map(ofThisKind::matcher)
			.filter(Matcher::matches)
			.map((file) -> file.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Whether the pieces of this kind are all seen, so that one which is not among them
	 * is missing.
	 */
	boolean isOpen(Kind kind) {
		return !this.files.contains(kind.folder() + "/");
	}

	/** The files of the phrase book. */
	Stream<YamlFile> phrases() {
		return this.files.stream()
			.filter((file) -> file.startsWith(PHRASES + "/") && file.endsWith(".yaml"))
			.sorted()
			.map(this::yaml);
	}

	/** Every pair of files, of every kind. */
	Stream<Pair> pairs() {
		return Stream.of(Kind.values()).flatMap((kind) -> names(kind).stream().map((name) -> pair(kind, name)));
	}

	/**
	 * Without these files, what could not be read, and the other half of every such pair.
	 */
	ParsedContent without(Set<String> faulty) {
		Map<String, YamlFile> sound = new HashMap<>(this.yaml);
		sound.values().removeIf((file) -> !file.isReadable() || faulty.contains(file.path()));
		Set<String> whole = pairs()
			.filter((pair) -> sound.containsKey(pair.yaml().path()) && pair.prose().isPresent()
					&& Slug.isValid(pair.name()))
			.map((pair) -> pair.yaml().path())
			.collect(Collectors.toSet());
		return new ParsedContent(this.language, whole, sound, this.markdown);
	}

	private Pair pair(Kind kind, String name) {
		String path = kind.folder() + "/" + name;
		return new Pair(kind, name, yaml(path + ".yaml"), Optional.ofNullable(this.markdown.get(path + ".md")));
	}

}
