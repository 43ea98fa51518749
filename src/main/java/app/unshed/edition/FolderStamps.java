package app.unshed.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How the files of a folder look from outside: cheap to find out, and as good as always
 * different when somebody has written in one.
 */
record FolderStamps(Map<Path, Stamp> files) {

	/** Of a folder as it is now; of one that is not there, nothing. */
	static FolderStamps of(Path root) {
		Map<Path, Stamp> stamps = new HashMap<>();
		try {
			Files.walkFileTree(root, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					return FileVisitResult.CONTINUE; // the loader says what is wrong
				}

				@Override
				public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException ex) {
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new FolderStamps(stamps);
	}

	/** By what a changed file is known. */
	private record Stamp(FileTime changed, long bytes, @Nullable Object key) {
	}

}
