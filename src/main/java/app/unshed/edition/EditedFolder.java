package app.unshed.edition;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import app.unshed.content.ContentSnapshot;
import app.unshed.loading.BrokenContentException;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.MissingContentException;
import org.jspecify.annotations.Nullable;

/**
 * A content folder while somebody writes in it: every request sees the latest text that
 * can be shown, and what has to be mended in what was written since.
 */
public final class EditedFolder {

	private final ContentLoader loader;

	private final Path root;

	private final Locale language;

	private FolderStamps seen;

	private @Nullable ContentSnapshot latest;

	private List<String> problems = List.of();

	/**
	 * Loads a folder for the first time.
	 * @throws MissingContentException where there is no such folder
	 */
	public EditedFolder(ContentLoader loader, Path root, Locale language) {
		this.loader = loader;
		this.root = root;
		this.language = language;
		this.seen = FolderStamps.of(root);
		try {
			this.latest = loader.load(root, language);
		}
		catch (BrokenContentException ex) {
			this.problems = lines(ex);
		}
	}

	/** Whether there is a text that can be shown, or has been since the start. */
	public synchronized boolean canBeShown() {
		refresh();
		return this.latest != null;
	}

	/** The text as it stands now, or as it stood when it could last be shown. */
	public synchronized ContentSnapshot latest() {
		refresh();
		if (this.latest == null) {
			throw new IllegalStateException(String.join("\n", this.problems));
		}
		return this.latest;
	}

	/** What has to be mended before the latest edit can be shown; file and line first. */
	public synchronized List<String> problems() {
		return this.problems;
	}

	private void refresh() {
		FolderStamps now = FolderStamps.of(this.root);
		if (!now.equals(this.seen)) {
			this.seen = now;
			read();
		}
	}

	private void read() {
		try {
			this.latest = this.loader.load(this.root, this.language);
			this.problems = List.of();
		}
		catch (BrokenContentException | MissingContentException | UncheckedIOException ex) {
			this.problems = lines(ex);
		}
	}

	private static List<String> lines(RuntimeException ex) {
		return String.valueOf(ex.getMessage()).lines().toList();
	}

}
