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
import app.unshed.loading.ContentLoader;

/**
 * Lets the finder learn while the application is packed, from each language of the
 * content that is packed with it, as it is shown on that day.
 */
final class FinderTraining {

	private FinderTraining() {
	}

	/**
	 * Learns.
	 * @param args the folder of the classes, into which it puts what was learned
	 */
	public static void main(String[] args) throws IOException {
		Path content = ContentConfiguration.packedContent();
		Clock clock = Clock.systemDefaultZone();
		for (Locale language : languages(content)) {
			ContentSnapshot published = new ContentLoader(clock).loadPublished(content, language, (doubt) -> {
			}).withoutDrafts();
			Finder.learn(published.on(LocalDate.now(clock)), Path.of(args[0]));
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
