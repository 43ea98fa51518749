package app.unshed.loading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import app.unshed.content.Kind;

/** The two files of one piece: what is structured, and the prose where it is there. */
record Pair(Kind kind, String name, YamlFile yaml, Optional<MarkdownFile> prose) {

	/** Every place on the piece's page that a link may lead to. */
	Set<String> anchors() {
		Set<String> anchors = new LinkedHashSet<>();
		this.prose.ifPresent((markdown) -> markdown.anchors().forEach((anchor) -> anchors.add(anchor.text())));
		this.yaml.texts("/claims/*/id").forEach((claim) -> anchors.add(claim.value()));
		return anchors;
	}

}
