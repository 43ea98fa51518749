package app.unshed.loading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.unshed.FixedDay;
import app.unshed.content.ContentSnapshot;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the small good site, into which a test puts its mistakes. */
public record SiteFolder(Path root) {

	static final Path SITES = Path.of("src/test/resources/sites");

	static final Path OUR_ENGLISH = Path.of("content/en");

	/**
	 * The small site with the words of our English, for a site without one of them cannot
	 * be drawn.
	 */
	public static SiteFolder small(Path root) throws IOException {
		SiteFolder site = new SiteFolder(root);
		site.layOver(SITES.resolve("small"));
		site.write(ParsedContent.SITE, Files.readString(OUR_ENGLISH.resolve(ParsedContent.SITE)));
		return site;
	}

	/**
	 * Copies all files of a folder over ours, then takes away those it lists in
	 * {@code removed.txt}.
	 */
	public void layOver(Path folder) throws IOException {
		FileSystemUtils.copyRecursively(folder, this.root);
		Path removed = folder.resolve("removed.txt");
		for (String file : Files.exists(removed) ? Files.readAllLines(removed) : List.<String>of()) {
			Files.delete(file(file));
		}
	}

	/** Copies our reasons under other names until there are so many. */
	public void multiplyReasons(int reasons) throws IOException {
		List<String> names;
		try (Stream<Path> files = Files.list(file("reasons"))) {
			names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".yaml"))
				.map((name) -> name.replace(".yaml", ""))
				.sorted()
				.toList();
		}
		for (int i = 0; i < reasons - names.size(); i++) {
			String original = "reasons/" + names.get(i % names.size());
			for (String ending : List.of(".yaml", ".md")) {
				Files.copy(file(original + ending), file(original + "-" + i + ending));
			}
		}
	}

	public Path file(String path) {
		return this.root.resolve("en").resolve(path);
	}

	public void write(String path, String text) throws IOException {
		Files.createDirectories(file(path).getParent());
		Files.writeString(file(path), text, StandardCharsets.UTF_8);
	}

	/** Replaces the first place where the pattern is found. */
	public void replace(String path, String pattern, String text) throws IOException {
		String before = Files.readString(file(path));
		String after = before.replaceFirst(pattern, text);
		assertThat(after).isNotEqualTo(before);
		write(path, after);
	}

	/** Takes the whole folder away. */
	public void delete() throws IOException {
		FileSystemUtils.deleteRecursively(this.root.resolve("en"));
	}

	/** Adds lines at the end of a file. */
	public void append(String path, String lines) throws IOException {
		write(path, Files.readString(file(path)).stripTrailing() + "\n" + lines);
	}

	public ContentSnapshot load() {
		return new ContentLoader(FixedDay.CLOCK).load(this.root, Locale.ENGLISH);
	}

	/** Our own content, as it is shown. */
	public static ContentSnapshot loadOurs() {
		return new SiteFolder(OUR_ENGLISH.getParent()).load();
	}

	/** What an author is told. */
	List<String> problems() {
		try {
			load();
			return List.of();
		}
		catch (BrokenContentException ex) {
			return ex.problems().stream().map(ContentProblem::toString).toList();
		}
	}

}
