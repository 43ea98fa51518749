package app.unshed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A language that runs from right to left, and takes two letters for each of our vowels
 * and so two fifths more room, breaks no page.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RightToLeftIT {

	/**
	 * Whatever can be seen and reaches over an edge of the window, or of what cuts it.
	 */
	private static final String CUT_OFF = """
			() => [...document.querySelectorAll('body *')].filter((part) => {
			  const box = part.getBoundingClientRect();
			  if (!part.checkVisibility() || !box.width || part.closest('.visually-hidden, .skip, input, svg svg')) return false;
			  const style = getComputedStyle(part);
			  if (style.clipPath === 'inset(50%)') return false; // for the ear alone
			  return box.left < -1 || box.right > innerWidth + 1
			    || (style.overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1 && part.tagName !== 'svg');
			}).map((part) => part.tagName + '.' + part.getAttribute('class') + ' ' + part.textContent.slice(0, 30))""";

	private static final String WIDER_THAN_THE_WINDOW = "document.documentElement.scrollWidth - innerWidth";

	@TempDir
	static Path folder;

	private static Chromium chromium;

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	@DynamicPropertySource
	static void hebrew(DynamicPropertyRegistry properties) throws IOException {
		new Pseudolanguage(RightToLeftIT::letters).translate(Path.of("content/en"), folder.resolve("he"));
		properties.add("unshed.content", () -> folder);
		properties.add("unshed.language", () -> "he");
	}

	@BeforeAll
	static void startBrowser() throws Exception {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 1280 })
	void nothingIsCutOffOnAnyKindOfPage(int width) {
		visit(width, (page) -> assertThat(kindsOfPages()).allSatisfy((address) -> {
			open(page, address);
			assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
			assertThat(page.evaluate(CUT_OFF)).isEqualTo(List.of());
			assertThat(page.evaluate(WIDER_THAN_THE_WINDOW)).isEqualTo(0);
		}));
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 1280 })
	void theDrawingsRunTheOtherWayToo(int width) {
		visit(width, (page) -> {
			open(page, SiteAddresses.MAP);
			assertThat(page.evaluate("getComputedStyle(document.querySelector('.map__arcs')).scale")).isEqualTo("-1 1");
			if (page.locator(".map__arcs").isVisible()) {
				assertThat(left(page, ".map__arcs")).isLessThan(left(page, ".map__list"));
			}
			open(page, "/tears");
			assertThat(left(page, ".way__picture a:first-of-type"))
				.isGreaterThan(left(page, ".way__picture a:last-of-type"));
			open(page, SiteAddresses.REASONS);
			assertThat(left(page, ".card .mark")).isGreaterThan(left(page, ".card h3 a"));
		});
	}

	// Not the booklet, which is for paper: a table in it may be wider than a phone.
	private List<String> kindsOfPages() {
		ContentSnapshot snapshot = this.content.get();
		Stream<String> pieces = snapshot.pieces()
			.collect(Collectors.groupingBy(Piece::kind))
			.values()
			.stream()
			.map((alike) -> alike.get(0).address());
		String reason = snapshot.reasons().values().iterator().next().address();
		Stream<String> others = Stream.of("/tears", SiteAddresses.ofShare(reason), "/nowhere",
				SiteAddresses.ofHelp(snapshot.helplines().countries().get(0).slug()),
				SiteAddresses.ofReference(snapshot.references().byId().keySet().iterator().next().value()));
		return Stream.of(SiteAddresses.FIXED.stream(), pieces, others).flatMap(Function.identity()).toList();
	}

	private void visit(int width, Consumer<Page> visit) {
		try (BrowserContext context = chromium.browser()
			.newContext(new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(true))) {
			visit.accept(context.newPage());
		}
	}

	private void open(Page page, String address) {
		page.navigate("http://localhost:" + this.port + address);
	}

	private static double left(Page page, String part) {
		return page.locator(part).first().boundingBox().x;
	}

	private static String letters(String latin) {
		int number = Character.toLowerCase(latin.charAt(0)) - 'a';
		return Character.toString('\u05d0' + number % 22)
			.repeat("aeiouy".contains(latin.toLowerCase(Locale.ROOT)) ? 2 : 1);
	}

}
