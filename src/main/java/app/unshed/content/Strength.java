package app.unshed.content;

/** How sure a claim is, in the words of the editorial policy. */
public enum Strength {

	/** Several trials or a sound review agree. */
	GOOD,

	/** A few studies, or links only. */
	SOME,

	/** Small, single or disagreeing studies. */
	EARLY,

	/** Nobody has found out. */
	UNKNOWN,

	/** What one named person thinks. */
	OPINION;

	@Override
	public String toString() {
		return EnumWord.of(this);
	}

}
