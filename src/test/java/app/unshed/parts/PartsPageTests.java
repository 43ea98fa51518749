package app.unshed.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.unshed.PageTest;
import app.unshed.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever changes a part sees it in every state on one page, which readers never see. */
@PageTest
class PartsPageTests {

	private static final Path PARTS = Path.of("src/main/resources/templates/parts");

	private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([a-z-]+)");

	/** What cannot be seen on a screen, and why. */
	private static final Map<String, String> UNSEEN = Map.of( //
			"data.html data", "stands in the head", //
			"head.html preview", "stands in the head", //
			"print.html sources", "is for paper alone", //
			"share.html quiet", "is an anchor, and only under a discreet address");

	@Autowired
	Pages pages;

	@Test
	void noReaderFindsIt() {
		assertThat(this.pages.ask("/parts").getStatus()).isEqualTo(404);
	}

	@Nested
	@TestPropertySource(properties = "unshed.preview=true")
	class InAPreview {

		@Autowired
		Pages preview;

		@Test
		void everyPartIsShownUnderTheNameOfItsFile() throws IOException {
			Document page = this.preview.get("/parts");
			assertThat(page.select("[data-part]").stream().map((part) -> {
				assertThat(part.childrenSize()).as(part.attr("data-part")).isGreaterThan(1);
				return part.parent().select("> h2").text().replace("parts/", "") + " " + part.attr("data-part");
			})).containsExactlyInAnyOrderElementsOf(
					fragments().stream().filter((name) -> !UNSEEN.containsKey(name)).toList());
			assertThat(fragments()).containsAll(UNSEEN.keySet());
		}

		@Test
		void everyPartShownIsThePartItself() throws IOException {
			String template = Files.readString(PARTS.resolveSibling("parts.html"));
			assertThat(fragments().stream()
				.filter((name) -> !UNSEEN.containsKey(name))
				.map((name) -> "~{parts/" + name.replace(".html ", " :: "))).allMatch(template::contains);
		}

		@Test
		void aPartThatMayLookDifferentlyIsShownInEveryWay() {
			Document page = this.preview.get("/parts");
			assertThat(page.select("#part-finder textarea")).hasSize(3);
			assertThat(page.select("#part-finder [aria-invalid=true], #part-box [aria-invalid=true]")).hasSize(2);
			assertThat(page.select("#part-first-help .first-help")).hasSize(2);
			assertThat(page.select("#part-notices .draft, #part-notices .overdue")).hasSize(2);
			assertThat(page.select("#part-notices [data-part=review] a[href^=/people/]")).hasSize(1);
			assertThat(page.select("[data-part=strength] .strength")).hasSizeGreaterThan(3);
			assertThat(page.select("[data-part=ways] a[href^=sms], [data-part=ways] a[href^=tel]")).isNotEmpty();
			assertThat(page.select("label[for]").eachAttr("for")).doesNotHaveDuplicates()
				.allMatch((id) -> page.select("#" + id).size() == 1);
		}

	}

	private static List<String> fragments() throws IOException {
		try (Stream<Path> files = Files.list(PARTS)) {
			return files.flatMap(PartsPageTests::fragments).toList();
		}
	}

	private static Stream<String> fragments(Path file) {
		try {
			return FRAGMENT.matcher(Files.readString(file))
				.results()
				.map((fragment) -> file.getFileName() + " " + fragment.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
