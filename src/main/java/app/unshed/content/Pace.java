package app.unshed.content;

/** How long to breathe in and out, as a drawing on the page shows it. */
public enum Pace {

	/** In while one counts three, out while one counts five: a second a count. */
	THREE_IN_FIVE_OUT;

	@Override
	public String toString() {
		return EnumWord.of(this);
	}

}
