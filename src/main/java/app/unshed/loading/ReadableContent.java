package app.unshed.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.unshed.content.Glossary;
import app.unshed.content.Guide;
import app.unshed.content.Helplines;
import app.unshed.content.Listing;
import app.unshed.content.Piece;
import app.unshed.content.Upkeep;

/**
 * What can be read of a content folder whether or not it can be shown.
 *
 * @param problems all that keeps it from being shown
 * @param pieces those whose own files are as they should be
 * @param listings the dates of those lists whose files are as they should be
 * @param helplines none where their file is not as it should be; so are glossary and
 * guide
 */
public record ReadableContent(List<ContentProblem> problems, List<Piece> pieces, Map<Listing, Upkeep> listings,
		Optional<Helplines> helplines, Optional<Glossary> glossary, Optional<Guide> guide) {
}
