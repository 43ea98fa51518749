package app.unshed.loading;

import java.nio.file.Path;

/** There is no folder to read content from. */
public class MissingContentException extends RuntimeException {

	MissingContentException(Path folder) {
		super("There is no content folder at " + folder.toAbsolutePath().normalize() + ".");
	}

}
