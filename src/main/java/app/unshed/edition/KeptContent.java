package app.unshed.edition;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import app.unshed.content.ContentSnapshot;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the content as it could last be shown, for a start that finds it broken or
 * gone.
 */
public final class KeptContent {

	private static final Log log = LogFactory.getLog(KeptContent.class);

	private final @Nullable Path file;

	/**
	 * Keeps it in a folder.
	 * @param folder without it, it is kept nowhere
	 */
	public KeptContent(@Nullable Path folder) {
		this.file = (folder != null) ? folder.resolve("content.zip") : null;
	}

	/**
	 * Reads what was kept.
	 * @param load from the copy of the content folder
	 * @return none where nothing was kept that can be read
	 */
	Optional<ContentSnapshot> read(Function<Path, ContentSnapshot> load) {
		if (this.file == null || !Files.exists(this.file)) {
			return Optional.empty();
		}
		try (FileSystem zip = FileSystems.newFileSystem(this.file)) {
			return Optional.of(load.apply(zip.getPath("/")));
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The content kept in " + this.file + " cannot be read: " + ex);
			return Optional.empty();
		}
	}

	/**
	 * Keeps a copy in place of the one before.
	 * @param isRight whether the copy is of what was shown, for the folder may be another
	 * by now
	 */
	void keep(Path content, Predicate<Path> isRight) {
		if (this.file == null) {
			return;
		}
		try {
			Path begun = Files.createDirectories(this.file.toAbsolutePath().getParent()).resolve("content.begun");
			Files.deleteIfExists(begun);
			if (copy(content, begun, isRight)) {
				Files.move(begun, this.file, StandardCopyOption.ATOMIC_MOVE);
			}
			Files.deleteIfExists(begun);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("No copy of the content could be kept for a start that finds it broken: " + ex);
		}
	}

	private static boolean copy(Path content, Path begun, Predicate<Path> isRight) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + begun.toUri()), Map.of("create", "true"))) {
			copy(content, zip.getPath("/"));
			return isRight.test(zip.getPath("/"));
		}
	}

	/** All but what is hidden: a folder under version control holds far more. */
	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				boolean isHidden = !folder.equals(from) && folder.getFileName().toString().startsWith(".");
				return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
