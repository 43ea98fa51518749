package app.unshed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.ShareCode;
import app.unshed.content.SiteAddresses;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody is kept out of a page: neither by its colours nor by its width, however it is
 * reached. Each kind of page is seen in one way at one width, the next in the next, all
 * at the width of the smallest phone, and all parts in every way. All pages in all of
 * them are seen by {@code npm run axe} in {@code src/readers}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content", "unshed.preview=true" })
@ExtendWith(ChromiumExtension.class)
class ForEveryoneIT {

	/** The first is a desk of 1280 pixels at 400 %, and the smallest phone. */
	private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

	private static final List<View> ALL = WIDTHS.stream()
		.flatMap((width) -> Stream.of(ReaderSight.values()).map((sight) -> new View(sight, width)))
		.toList();

	/** Its colours do not hang on its width. */
	private static final List<View> PARTS = ALL.stream()
		.filter((view) -> view.sight == ReaderSight.LIGHT || view.width == WIDTHS.get(0))
		.toList();

	/** What a reader may set who else mixes up the lines, by WCAG 2.2, 1.4.12. */
	private static final String SPACING = """
			* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
			p { margin-block-end: 2em !important }""";

	private static final String CUT_OFF = """
			() => [...document.querySelectorAll('body *')].filter((part) => {
				const { overflowX, overflowY, clipPath } = getComputedStyle(part);
				return clipPath === 'none' && part.tagName !== 'INPUT' && part.clientWidth > 1 && !part.closest('svg')
					&& (/hidden|clip/.test(overflowX) && part.scrollWidth > part.clientWidth + 1
						|| /hidden|clip/.test(overflowY) && part.scrollHeight > part.clientHeight + 1);
			}).map((part) => part.outerHTML.slice(0, 120))""";

	/** How a browser tells that it did not do what a page asked. */
	private static final Pattern FORBIDDEN = Pattern.compile("(?i)polic|trusted|integrity|refused|blocked|violat");

	private static final String OVERFLOW = "document.documentElement.scrollWidth - innerWidth";

	@LocalServerPort
	int port;

	@Autowired
	Supplier<ContentSnapshot> content;

	private Page page;

	@BeforeEach
	void open(Browser browser) {
		// What looks at the page is no part of it, and its policy would keep it out.
		this.page = browser.newPage(new Browser.NewPageOptions().setBypassCSP(true));
	}

	@AfterEach
	void close() {
		this.page.context().close();
	}

	@Test
	void axeFindsNothingOnAnyPageInAnyWayOfSeeingItAtAnyWidth() {
		List<String> faults = new ArrayList<>();
		Map<View, Integer> seen = new LinkedHashMap<>();
		int turn = 0;
		for (Map.Entry<String, Consumer<Page>> way : ways().entrySet()) {
			way.getValue().accept(this.page);
			this.page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)");
			boolean hasAllParts = way.getKey().equals(SiteAddresses.PARTS);
			List<View> next = hasAllParts ? PARTS : List.of(ALL.get(turn++ % ALL.size()));
			for (View view : next) {
				view.open(this.page);
				Axe.violations(this.page).forEach((fault) -> faults.add(way.getKey() + " " + view + "  " + fault));
				seen.merge(view, 1, Integer::sum);
				if (scrollsSideways()) {
					faults.add(way.getKey() + " " + view + "  scrolls sideways");
				}
			}
			this.page.setViewportSize(WIDTHS.get(0), 256);
			if (scrollsSideways()) {
				faults.add(way.getKey() + " " + WIDTHS.get(0) + "  scrolls sideways");
			}
		}
		assertThat(seen).hasSize(ALL.size());
		int views = seen.values().stream().mapToInt(Integer::intValue).sum();
		System.out.printf("%d pages seen %d times in %d ways, %d faults%n", ways().size(), views, seen.size(),
				faults.size());
		faults.forEach(System.out::println);
		assertThat(faults).isEmpty();
	}

	/** A window of this width, seen like this. */
	private record View(ReaderSight sight, int width) {

		void open(Page page) {
			// As high as a desk at 400 % is.
			page.setViewportSize(this.width, (this.width == WIDTHS.get(0)) ? 256 : 800);
			this.sight.see(page);
		}

	}

	@Test
	void moreSpaceBetweenLettersWordsAndLinesCutsNothingOff() {
		List<String> faults = new ArrayList<>();
		ways().forEach((name, way) -> {
			way.accept(this.page);
			this.page.evaluate("""
					style => {
						document.querySelectorAll('details').forEach((part) => part.open = true);
						document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
					}""", SPACING);
			for (int width : List.of(320, 1280)) {
				this.page.setViewportSize(width, 800);
				((List<?>) this.page.evaluate(CUT_OFF)).forEach((part) -> faults.add(name + " " + width + "  " + part));
				if (scrollsSideways()) {
					faults.add(name + " " + width + "  scrolls sideways");
				}
			}
		});
		assertThat(faults).isEmpty();
	}

	@Test
	void withoutItsStyleAPageIsStillOneColumnOfTextWithNoDrawingInTheWay() {
		this.page.setViewportSize(1280, 800);
		List<String> faults = new ArrayList<>();
		ways().forEach((name, way) -> {
			way.accept(this.page);
			this.page.evaluate(
					"document.querySelectorAll('style, link[rel=stylesheet]').forEach((style) => style.remove())");
			if (!(boolean) this.page.evaluate(
					"[...document.querySelectorAll('main svg[aria-hidden]:not(.map__arcs)')].every((svg) => svg.getBoundingClientRect().height <= 120)")
					|| (int) this.page.evaluate(OVERFLOW) > 0) {
				faults.add(name);
			}
		});
		assertThat(faults).isEmpty();
	}

	@Test
	void noPageHasOrAsksForWhatItsPolicyForbids(Browser browser) {
		List<String> said = new ArrayList<>();
		Page guarded = browser.newPage();
		guarded.onConsoleMessage((message) -> said.add(message.type() + "  " + message.text()));
		ways().forEach((name, way) -> {
			way.accept(guarded);
			guarded.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)");
			if (guarded.locator("#calm").count() > 0) {
				guarded.locator("#calm").check();
			}
			guarded.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			guarded.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		});
		guarded.context().close();
		assertThat(said).filteredOn((line) -> FORBIDDEN.matcher(line).find()).isEmpty();
	}

	private boolean scrollsSideways() {
		return (int) this.page.evaluate(OVERFLOW) > 0;
	}

	/** How to reach each kind of page, by its name. */
	private Map<String, Consumer<Page>> ways() {
		Map<String, Consumer<Page>> ways = new LinkedHashMap<>();
		addresses().forEach((address) -> ways.put(address, (page) -> go(page, address)));
		ways.put("an answer", (page) -> find(page, "since the medicine I feel flat"));
		ways.put("an answer to somebody in danger", (page) -> find(page, "I want to kill myself"));
		ways.put("a question too long", (page) -> {
			go(page, SiteAddresses.FIND);
			page.evaluate("document.getElementById('box').removeAttribute('maxlength')");
			page.locator("#box").fill("why ".repeat(300));
			send(page, "main .box .button");
		});
		ways.put("a question unanswered", (page) -> {
			go(page, SiteAddresses.GUIDE);
			press(page, "next");
		});
		ways.put("a question answered in danger", (page) -> {
			go(page, SiteAddresses.GUIDE);
			answer(page, "wish-to-die");
		});
		ways.put("the end of the questions", this::end);
		ways.put("a sheet to shorten", (page) -> {
			go(page, SiteAddresses.SHEET);
			page.locator("input[type=checkbox][name=reason]").all().forEach((reason) -> reason.check());
			page.locator("#since").fill("long ".repeat(50));
			page.locator("#more").fill("long ".repeat(200));
			press(page, "make");
		});
		ways.put("a sheet", (page) -> {
			go(page, SiteAddresses.SHEET);
			page.locator("input[value=medications]").check();
			page.locator("#since").fill("March");
			press(page, "make");
		});
		return ways;
	}

	private Set<String> addresses() {
		ContentSnapshot shown = this.content.get();
		Set<String> addresses = new LinkedHashSet<>(SiteAddresses.FIXED);
		addresses.addAll(List.of("/reasons/medications", "/reasons/childhood-abuse", "/strategies/slow-breathing",
				"/article", "/people/mary-joye", "/leaving", "/help/gb", "/references/bylsma-2011-diary",
				SiteAddresses.BOOKLET, "/share/reasons/medications", "/share/reasons/medications/helps",
				SiteAddresses.ofDiscreet(code(shown))));
		addresses.addAll(List.of(SiteAddresses.RECEIPT, SiteAddresses.SEARCH + "?q=tears",
				SiteAddresses.SEARCH + "?q=zzyzx", "/nowhere", SiteAddresses.PARTS));
		return addresses;
	}

	private static String code(ContentSnapshot shown) {
		return ShareCode.of(shown.pieces().filter(Piece::namesMedicines).findFirst().orElseThrow()).value();
	}

	private void end(Page page) {
		go(page, SiteAddresses.GUIDE);
		List.of("none-of-these", "months", "medicine", "flat", "nearly-alone", "comfort", "autistic", "low")
			.forEach((chosen) -> answer(page, chosen));
	}

	private void find(Page page, String sentence) {
		go(page, SiteAddresses.FIND);
		page.locator("#box").fill(sentence);
		send(page, "main .box .button");
	}

	private static void answer(Page page, String answer) {
		page.locator("input[value=" + answer + "]").check();
		press(page, "next");
	}

	private static void press(Page page, String button) {
		send(page, "button[value=" + button + "]");
	}

	/** Sends a form and waits for the answer, which may have the same address. */
	private static void send(Page page, String button) {
		page.waitForNavigation(() -> page.locator(button).click());
	}

	private void go(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path);
	}

}
