package app.unshed.loading;

/** Looks for one sort of mistake in the whole content. */
interface ContentCheck {

	void inspect(ParsedContent content, ContentProblems problems);

}
