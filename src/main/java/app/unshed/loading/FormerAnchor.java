package app.unshed.loading;

import org.commonmark.node.CustomNode;

/** An id a heading had before, at which links to it still arrive. */
final class FormerAnchor extends CustomNode {

	private final String id;

	FormerAnchor(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

}
