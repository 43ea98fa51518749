package app.unshed.loading;

import java.util.List;
import java.util.Set;

import app.unshed.content.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file as sections, with the places of all that other files must agree to.
 *
 * @param terms the ids of the terms of the glossary it uses
 */
record MarkdownFile(String path, Prose prose, List<Mark> anchors, List<Mark> citations, List<Mark> links,
		List<Passage> passages, Set<String> terms) {

	/** The same only if it was read once: to compare all of it takes long. */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/** A section id, a cited reference or a link's destination, and where it stands. */
	record Mark(String text, Place place) {
	}

}
