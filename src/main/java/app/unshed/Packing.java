package app.unshed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.finder.Finder;
import app.unshed.loading.BrokenContentException;
import app.unshed.loading.ContentLoader;

/**
 * Does while the application is packed what no start then has to do: checks each language
 * of the content that is packed with it, and lets the finder learn from it as it is shown
 * on that day.
 */
final class Packing {

	private Packing() {
	}

	/**
	 * Checks and learns.
	 * @param args the folder of the classes, into which it puts what it found
	 * @throws BrokenContentException where anything must be mended before it is packed
	 */
	public static void main(String[] args) throws IOException {
		Path classes = Path.of(args[0]);
		Path content = ContentConfiguration.packedContent();
		Clock clock = Clock.systemDefaultZone();
		ContentLoader loader = new ContentLoader(clock);
		for (Locale language : languages(content)) {
			ContentSnapshot published = loader.loadPublished(content, language, (doubt) -> {
			}).withoutDrafts();
			loader.noteChecked(content, language, classes);
			Finder.learn(published.on(LocalDate.now(clock)), classes);
		}
	}

	private static List<Locale> languages(Path content) throws IOException {
		try (Stream<Path> folders = Files.list(content)) {
			return folders.filter(Files::isDirectory)
				.map((folder) -> Locale.forLanguageTag(folder.getFileName().toString()))
				.toList();
		}
	}

}
