package app.unshed.loading;

import org.commonmark.node.CustomNode;

/** Words of the prose which the glossary explains. */
final class TermUse extends CustomNode {

	private final String id;

	private final String words;

	/** Stands for the words as they are written here. */
	TermUse(String id, String words) {
		this.id = id;
		this.words = words;
	}

	String id() {
		return this.id;
	}

	String words() {
		return this.words;
	}

}
