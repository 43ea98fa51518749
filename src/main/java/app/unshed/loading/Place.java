package app.unshed.loading;

/** A place in a content file, both counted from 1 as editors count. */
record Place(int line, int column) {

	static final Place START = new Place(1, 1);

	/** Where the sign with this index stands in a text. */
	static Place of(int index, String text) {
		String before = text.substring(0, index) + "|";
		String[] lines = before.split("\r\n|\r|\n", -1);
		return new Place(lines.length, lines[lines.length - 1].length());
	}

}
