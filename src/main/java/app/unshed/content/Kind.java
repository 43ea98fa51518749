package app.unshed.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The kinds of piece the site is made of: the folder each is kept in, and its address.
 */
public enum Kind {

	REASON("reason", "reasons", "/reasons/", Set.of("why", "helps", "help", "unknown")),

	STRATEGY("strategy", "strategies", "/strategies/", Set.of("how", "can", "harder")),

	PERSON("person", "people", "/people/", Set.of()),

	ARTICLE("article", "articles", "/", Set.of());

	private final String noun;

	private final String folder;

	private final String addressPrefix;

	private final Set<String> requiredSections;

	Kind(String noun, String folder, String addressPrefix, Set<String> requiredSections) {
		this.noun = noun;
		this.folder = folder;
		this.addressPrefix = addressPrefix;
		this.requiredSections = requiredSections;
	}

	/** The kind whose folder holds this file, or none. */
	public static Optional<Kind> of(String path) {
		return Stream.of(values()).filter((kind) -> path.startsWith(kind.folder + "/")).findFirst();
	}

	/** What an editor calls one piece of this kind. */
	public String noun() {
		return this.noun;
	}

	/** The folder below the language that holds the pairs of files. */
	public String folder() {
		return this.folder;
	}

	/** The address of the piece with this name. */
	public String address(String id) {
		return this.addressPrefix + id;
	}

	/**
	 * Ids of the sections without which a piece of this kind would leave a reader without
	 * an answer.
	 */
	public Set<String> requiredSections() {
		return this.requiredSections;
	}

}
