package app.unshed.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An author cannot give a heading an id that its page has already. */
class UniqueIdCheckTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final List<String> ROUND_THE_PROSE = List.of("layout.html", "reason.html", "strategy.html",
			"person.html", "article.html");

	private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

	@Test
	void knowsTheIdsThatTheTemplatesRoundTheProseHave() throws IOException {
		Set<String> ids = new TreeSet<>();
		try (Stream<Path> parts = Files.list(TEMPLATES.resolve("parts"))) {
			Stream<Path> templates = Stream.concat(ROUND_THE_PROSE.stream().map(TEMPLATES::resolve), parts);
			for (Path template : templates.toList()) {
				ID.matcher(Files.readString(template)).results().forEach((id) -> ids.add(id.group(1)));
			}
		}
		assertThat(UniqueIdCheck.TAKEN).containsExactlyInAnyOrderElementsOf(ids);
	}

}
