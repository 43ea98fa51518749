package app.unshed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Helplines.Topic;
import app.unshed.content.Listing;
import app.unshed.content.Reference.StudyKind;
import app.unshed.content.Strength;
import app.unshed.loading.SiteFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A translator finds in site.yaml every word the site needs, and none in vain. */
class WordsTests {

	private static final Pattern IN_A_TEMPLATE = Pattern.compile("#\\{([a-z.-]+)|messages\\.msg\\('([a-z.-]+)'");

	private static final Pattern HEAD_IN_CODE = Pattern.compile("\\bof\\([^,;]*site(?:\\(\\))?, \"([a-z-]+)\"");

	private static final List<String> LOST = List.of("guide-lost", "sheet-lost");

	private static final List<String> UNCHOSEN = List.of("guide.choose", "guide.not-both");

	private static final List<String> ON_CARDS = List.of("card.discreet");

	private static final List<String> IN_WHAT_IS_SEARCHED = List.of("search.medicine");

	private static final List<String> ERRORS = List.of("not-found", "bad-request", "failure");

	private static final String[] REFUSALS = { "empty", "too-long", "cut-off", "garbled", "other-type", "other-site" };

	private static final String[] WHY_LOST = { "too-long", "other-type", "other-site", "garbled", "out-of-date" };

	private static final String[] ANSWERS_OF_THE_BOX = { "found", "one", "unsure", "bare", "none" };

	private static final String[] KINDS_FOUND = { "reason", "strategy", "person", "article", "reference", "term",
			"help" };

	@Test
	void siteYamlHasEveryWordThePagesUse() throws IOException {
		Set<String> written = written();
		assertThat(used()).isNotEmpty().filteredOn((word) -> !written.contains(word)).isEmpty();
	}

	@Test
	void siteYamlHasNoWordThatNoPageUses() throws IOException {
		Set<String> used = used();
		assertThat(written()).isNotEmpty().filteredOn((word) -> !used.contains(word)).isEmpty();
	}

	private static Set<String> written() {
		return SiteFolder.loadOurs()
			.site()
			.words()
			.entrySet()
			.stream()
			.flatMap((group) -> group.getValue().keySet().stream().map((name) -> group.getKey() + "." + name))
			.collect(Collectors.toSet());
	}

	private static Set<String> used() throws IOException {
		return Stream.of(inTemplates(), inHeads(), putTogether()).flatMap((codes) -> codes).collect(Collectors.toSet());
	}

	private static Stream<String> inTemplates() throws IOException {
		return matches("src/main/resources/templates", IN_A_TEMPLATE)
			.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2));
	}

	private static Stream<String> inHeads() throws IOException {
		return heads(Stream.concat(matches("src/main/java", HEAD_IN_CODE).map((match) -> match.group(1)),
				Stream.of(Listing.values()).map(Listing::words)));
	}

	private static Stream<String> answersOfTheBox() {
		return Stream.of(ANSWERS_OF_THE_BOX)
			.flatMap((answer) -> Stream.of("find." + answer, "find." + answer + "-lead"));
	}

	/** The codes a page puts together while it is drawn. */
	private static Stream<String> putTogether() {
		return Stream
			.of(words("strength", Strength.values()), words("kind", StudyKind.values()), words("line", Topic.values()),
					words("find", REFUSALS), answersOfTheBox(), words("found", KINDS_FOUND), words("lost", WHY_LOST),
					ERRORS.stream().map((error) -> error + ".text"), heads(ERRORS.stream()), UNCHOSEN.stream(),
					heads(Stream.of(Listing.values()).map(Listing::words)), ON_CARDS.stream(),
					IN_WHAT_IS_SEARCHED.stream(),
					LOST.stream().flatMap((lost) -> Stream.of(lost + ".text", lost + ".again")), heads(LOST.stream()))
			.flatMap((codes) -> codes);
	}

	private static Stream<String> words(String group, Object[] names) {
		return Arrays.stream(names).map((name) -> group + "." + name);
	}

	private static Stream<String> heads(Stream<String> groups) {
		return groups.flatMap((group) -> Stream.of(group + ".title", group + ".description"));
	}

	private static Stream<MatchResult> matches(String folder, Pattern pattern) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				text.append(Files.readString(file));
			}
			return pattern.matcher(text).results();
		}
	}

}
