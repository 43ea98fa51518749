package app.unshed.loading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.content.Kind;

/** The two files of one piece: what is structured, and the prose where it is there. */
record Pair(Kind kind, String name, YamlFile yaml, Optional<MarkdownFile> prose) {

	static final List<String> SHOWN = List.of("/title", "/summary", "/lead", "/in-short/*", "/role", "/signs/*",
			"/sounds-like/*", "/way/*/name", "/for", "/steps/*", "/time", "/place", "/energy", "/not-when",
			"/stop-when", "/content-note");

	/** What a reader sees of the structured file, its claims apart. */
	Stream<YamlFile.Text> shown() {
		return SHOWN.stream().flatMap(this.yaml::texts);
	}

	/** Every place on the piece's page that a link may lead to. */
	Set<String> anchors() {
		Set<String> anchors = new LinkedHashSet<>();
		this.prose.ifPresent((markdown) -> markdown.anchors().forEach((anchor) -> anchors.add(anchor.text())));
		Stream.of("/claims/*/id", "/claims/*/formerly/*")
			.flatMap(this.yaml::texts)
			.forEach((claim) -> anchors.add(claim.value()));
		return anchors;
	}

}
