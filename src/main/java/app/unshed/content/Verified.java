package app.unshed.content;

/** How a citation, a DOI or a telephone number was checked. */
public enum Verified {

	/** Seen in a public page or file. */
	FOUND,

	/** Held to be right from memory; to be confirmed. */
	RECALLED;

	/** Whether it still has to be confirmed. */
	public boolean isRecalled() {
		return this == RECALLED;
	}

	@Override
	public String toString() {
		return EnumWord.of(this);
	}

}
