package app.unshed.loading;

import java.util.List;

import app.unshed.content.Glossary;
import app.unshed.content.Guide;
import app.unshed.content.Helplines;
import app.unshed.content.Piece;

/**
 * What can be read of a content folder whether or not it can be shown.
 *
 * @param problems all that keeps it from being shown
 * @param pieces those whose own files are as they should be
 * @param helplines none where their file is not as it should be
 * @param glossary empty where its file is not as it should be; so is the guide
 */
public record ReadableContent(List<ContentProblem> problems, List<Piece> pieces, Helplines helplines, Glossary glossary,
		Guide guide) {
}
