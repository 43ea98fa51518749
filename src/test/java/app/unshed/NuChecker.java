package app.unshed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks the Nu HTML checker, which runs as a process of its own: it needs an older Jetty
 * than the site.
 */
public final class NuChecker {

	// Kept on purpose: Safari forgets that a list without bullets is a list, unless told.
	private static final String NO_COMPLAINT = ".*The “list” role is unnecessary for element.*";

	private static final Path CLASS_PATH = Path.of("target/nu.classpath");

	private NuChecker() {
	}

	/**
	 * Every error and warning about these pages, which are told apart by their addresses.
	 */
	public static List<String> complaints(Map<String, String> pages) throws IOException, InterruptedException {
		assertThat(CLASS_PATH).as("written by ./mvnw process-test-classes").exists();
		Path folder = Files.createTempDirectory(CLASS_PATH.getParent(), "nu");
		for (Map.Entry<String, String> page : pages.entrySet()) {
			Files.writeString(folder.resolve(page.getKey().replace('/', '_') + ".html"), page.getValue());
		}
		File answer = folder.resolve("complaints.txt").toFile();
		Process checker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				Files.readString(CLASS_PATH), "nu.validator.client.SimpleCommandLineValidator", "--stdout", "--format",
				"gnu", "--filterpattern", NO_COMPLAINT, "--skip-non-html", folder.toString())
			.redirectErrorStream(true)
			.redirectOutput(answer)
			.start();
		assertThat(checker.waitFor(3, TimeUnit.MINUTES)).as("the checker comes to an end").isTrue();
		return Files.readAllLines(answer.toPath());
	}

}
