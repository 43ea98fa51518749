package app.unshed.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads every file below a folder as text, and nothing outside it. */
final class FolderReader {

	// A page of prose is about 6 kB; what is larger than this is no page.
	private static final long MOST_BYTES = 1_000_000;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	// Control characters, and those that turn the direction of the text so that it reads
	// as what it is not.
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");

	/** What is hidden, and what an editor leaves beside the file it has open. */
	private static final Pattern PASSED_OVER = Pattern.compile("\\..*|.*~|#.*#|.*\\.(?:swp|bak)");

	/**
	 * Reads all files but those nobody means to show.
	 * @throws MissingContentException where there is no such folder
	 */
	List<TextFile> read(Path folder, ContentProblems problems) {
		if (!Files.isDirectory(folder)) {
			throw missing(folder);
		}
		try {
			Path root = folder.toRealPath();
			List<TextFile> files = new ArrayList<>();
			VisibleFiles visible = new VisibleFiles(root, problems);
			Files.walkFileTree(root, visible);
			if (!Files.isReadable(root)) {
				problems.throwIfAny();
			}
			visible.closed.forEach((path) -> files.add(new TextFile(path, Optional.empty())));
			visible.found.parallelStream().map((file) -> read(root, file, problems)).forEachOrdered(files::add);
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TextFile read(Path root, Path file, ContentProblems problems) {
		String path = pathBelow(root, file);
		return new TextFile(path, readText(root, file, path, problems));
	}

	private static MissingContentException missing(Path folder) {
		Path parent = folder.toAbsolutePath().normalize().getParent();
		if (parent == null || !Files.isDirectory(parent)) {
			return new MissingContentException(folder);
		}
		try (Stream<Path> beside = Files.list(parent)) {
			List<String> languages = beside.filter((path) -> Files.isDirectory(path) && isVisible(path))
				.map((path) -> path.getFileName().toString())
				.sorted()
				.toList();
			return new MissingContentException(parent, folder.getFileName().toString(), languages);
		}
		catch (IOException ex) {
			return new MissingContentException(folder);
		}
	}

	private static String pathBelow(Path root, Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	private static boolean isVisible(Path path) {
		return !PASSED_OVER.matcher(path.getFileName().toString()).matches();
	}

	private static Optional<String> readText(Path root, Path file, String path, ContentProblems problems) {
		try {
			if (!isInside(root, file)) {
				problems.add(path, Place.START, "this is a link that leads to no file in this folder",
						"Put the file itself here.");
				return Optional.empty();
			}
			if (Files.size(file) > MOST_BYTES) {
				problems.add(path, Place.START, "the file is larger than a megabyte",
						"Split it, or take out what is not text.");
				return Optional.empty();
			}
			return decode(Files.readAllBytes(file), path, problems);
		}
		catch (IOException ex) {
			return unopened(path, problems);
		}
	}

	private static Optional<String> unopened(String path, ContentProblems problems) {
		problems.add(path, Place.START, "this cannot be opened", "Check who may read it.");
		return Optional.empty();
	}

	private static boolean isInside(Path root, Path file) {
		try {
			boolean isInside = !Files.isSymbolicLink(file) || file.toRealPath().startsWith(root);
			return isInside && Files.isRegularFile(file);
		}
		catch (IOException ex) {
			return false; // a link to nothing
		}
	}

	private static Optional<String> visible(String text, String path, ContentProblems problems) {
		if (text.chars().noneMatch(FolderReader::mayBeInvisible)) {
			return Optional.of(text);
		}
		Matcher invisible = INVISIBLE.matcher(text);
		boolean allVisible = true;
		while (invisible.find()) {
			problems.add(path, Place.of(invisible.start(), text),
					"there is an invisible character (U+%04X)".formatted(invisible.group().codePointAt(0)),
					"Delete it, or type the words around it anew.");
			allVisible = false;
		}
		return allVisible ? Optional.of(text) : Optional.empty();
	}

	/** Every letter is looked at in every file, so the pattern is for the few. */
	private static boolean mayBeInvisible(int letter) {
		return letter < ' ' ? letter != '\n' && letter != '\t' && letter != '\r'
				: letter >= 0x7F && (letter <= 0x9F || letter >= 0x202A);
	}

	private static Optional<String> decode(byte[] bytes, String path, ContentProblems problems) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.startsWith(BYTE_ORDER_MARK)) {
				problems.add(path, Place.START, "the file begins with an invisible byte order mark",
						"Save it as UTF-8 without BOM.");
				return visible(text.substring(1), path, problems);
			}
			return visible(text, path, problems);
		}
		catch (CharacterCodingException ex) {
			problems.add(path, Place.START, "the file is not UTF-8", "Save it with the encoding UTF-8.");
			return Optional.empty();
		}
	}

	/** Gathers the files that are not hidden, and reports what cannot be looked into. */
	static final class VisibleFiles extends SimpleFileVisitor<Path> {

		private final Path root;

		private final ContentProblems problems;

		private final List<Path> found = new ArrayList<>();

		private final List<String> closed = new ArrayList<>();

		VisibleFiles(Path root, ContentProblems problems) {
			this.root = root;
			this.problems = problems;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
			return isSeen(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (isSeen(file)) {
				this.found.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path path, IOException ex) {
			if (path.equals(this.root)) {
				unopened(".", this.problems);
			}
			else if (isSeen(path)) {
				String name = pathBelow(this.root, path);
				unopened(name, this.problems);
				// No file of ours is without an ending, so this is a folder.
				this.closed.add((name.indexOf('.') < 0) ? name + "/" : name);
			}
			return FileVisitResult.CONTINUE;
		}

		private boolean isSeen(Path path) {
			return path.equals(this.root) || isVisible(path);
		}

	}

}
