package app.unshed.loading;

import java.nio.file.Path;
import java.util.List;

/** There is no folder to read content from. */
public class MissingContentException extends RuntimeException {

	MissingContentException(Path folder) {
		super("There is no content folder at " + folder.toAbsolutePath().normalize() + ".");
	}

	/** The folder is there, and the language is not. */
	MissingContentException(Path folder, String language, List<String> languages) {
		super("The content folder " + folder.toAbsolutePath().normalize() + " has no folder for the language '"
				+ language + "'. "
				+ (languages.isEmpty() ? "It has none at all." : "It has " + String.join(", ", languages) + "."));
	}

}
