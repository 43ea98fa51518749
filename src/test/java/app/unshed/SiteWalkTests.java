package app.unshed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import app.unshed.content.Phrases;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What every address of the site promises, whatever its kind. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteWalkTests {

	@Autowired
	Pages pages;

	private final Map<String, Document> site = new LinkedHashMap<>();

	private final Set<String> files = new TreeSet<>();

	@BeforeAll
	void walk() {
		List<String> addresses = SiteAddresses.all(this.pages.content());
		assertThat(addresses).doesNotHaveDuplicates();
		this.files.addAll(SiteAddresses.FILES);
		this.files.add(SiteAddresses.RECEIPT);
		this.files.addAll(SiteAddresses.data(this.pages.content()));
		assertThat(this.files).doesNotContainAnyElementsOf(addresses);
		addresses.forEach((address) -> this.site.put(address, this.pages.get(address)));
	}

	@Test
	void everyLinkLeadsSomewhere() {
		faults((page) -> page.select("a[href]").stream().flatMap((link) -> deadEnd(link).stream()));
	}

	@Test
	void everyFileAPageNeedsIsOurs() {
		faults((page) -> page.select("[src], [srcset], [data], [poster], link:not([rel=canonical])")
			.stream()
			.filter((part) -> !isAFileOfOurs(part.absUrl(part.hasAttr("href") ? "href" : "src")))
			.map(Element::outerHtml));
	}

	@Test
	void everyFileIsThere() {
		assertThat(this.files).isNotEmpty().allMatch((file) -> isAFileOfOurs("http://localhost" + file));
	}

	@Test
	void whatIsTypedIsSentToUsAndStandsInNoAddressButThatOfASearch() {
		faults((page) -> page.select("form")
			.stream()
			.filter((form) -> !form.attr("method").equals("post") && !form.is(".search") && !isOnlyChosenFrom(form)
					|| form.hasAttr("action") && !this.site.containsKey(form.attr("action")))
			.map(Element::outerHtml));
	}

	/**
	 * A form to choose from, which no browser sends: it closes a dialog, and is in none.
	 */
	private static boolean isOnlyChosenFrom(Element form) {
		return form.attr("method").equals("dialog") && form.closest("dialog") == null
				&& form.select("button, textarea, input:not([type=checkbox], [type=radio]), [formmethod]").isEmpty();
	}

	@Test
	void everyPageWithFactsOnItSaysWhenItWasWrittenAndCheckedAndWhenItIsNextDue() {
		Set<String> made = Set.of("/", "/reasons", "/strategies", "/map", "/find", "/search", "/guide", "/sheet",
				"/sheet/blank", "/api");
		this.site.forEach((address,
				page) -> assertThat(made.contains(address) || page.select("#dates p")
					.text()
					.matches(".*Written .* 20\\d\\d.*last checked .* 20\\d\\d.*due by .* 20\\d\\d.*")).as(address)
					.isTrue());
	}

	@Test
	void everyIdIsThereOnce() {
		faults((page) -> {
			List<String> ids = page.select("[id]").eachAttr("id");
			return ids.stream().filter((id) -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct();
		});
	}

	@Test
	void everySectionCanBeLinkedTo() {
		faults((page) -> page.select("section:not([id])").stream().map(Element::cssSelector));
	}

	@Test
	void noTwoPagesShareATitle() {
		assertThat(this.site.values().stream().map(Document::title)).doesNotContain("").doesNotHaveDuplicates();
		faults((page) -> Stream.of(page.title())
			.filter((title) -> !title.endsWith(" · " + this.pages.content().site().name())));
	}

	@Test
	void noTwoPagesShareADescription() {
		assertThat(this.site.values().stream().map((page) -> page.select("meta[name=description]").attr("content")))
			.doesNotContain("")
			.doesNotHaveDuplicates();
	}

	@Test
	void everyPageNamesItsOneAddress() {
		this.site.forEach((address, page) -> assertThat(page.select("link[rel=canonical]").eachAttr("href"))
			.containsExactly("https://unshed.test" + address));
	}

	@Test
	void everyPageHasOneMainHeadingAndSkipsNoLevel() {
		faults((page) -> {
			List<String> faults = new ArrayList<>();
			int level = 0;
			for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
				int next = Integer.parseInt(heading.tagName().substring(1));
				if (next > level + 1 || (next == 1) != (level == 0) || heading.text().isBlank()) {
					faults.add(heading.outerHtml());
				}
				level = next;
			}
			assertThat(level).as(page.location()).isPositive();
			return faults.stream();
		});
	}

	@Test
	void everyPageHasItsLandmarks() {
		faults((page) -> Stream.of("body > header nav[aria-label]", "body > main#main", "body > footer nav[aria-label]")
			.filter((landmark) -> page.select(landmark).size() != 1));
		faults((page) -> Stream.of("main", "body > header", "body > footer")
			.filter((part) -> page.select(part).size() != 1));
	}

	@Test
	void everyPageSaysItsLanguage() {
		faults((page) -> Stream.of(page.select("html").attr("lang"))
			.filter((lang) -> !lang.equals(this.pages.content().language().toLanguageTag())));
	}

	@Test
	void theFirstLinkLeavesTheSiteAndTheSecondSkipsToTheText() {
		String leaveTo = this.pages.content().site().leaveTo().toString();
		faults((page) -> {
			List<String> links = page.select("a, button, input, select, textarea, summary, [tabindex]")
				.eachAttr("href");
			return links.subList(0, 2).equals(List.of(leaveTo, "#main")) ? Stream.empty() : links.stream().limit(2);
		});
	}

	@Test
	void everyPageSaysThatLeavingDoesNotClearTheHistory() {
		String honest = this.pages.word("leave.honest");
		assertThat(honest).contains("does not", "history");
		faults((page) -> Stream.of(page.select("body > footer p:has(a[href=/leaving])").text())
			.filter((said) -> !said.startsWith(honest)));
		assertThat(this.site.get("/leaving").select("main a[href=/privacy#shared-device]")).isNotEmpty();
	}

	@Test
	void helpIsReachableFromTheTopAndTheFootAndInTheTextOfEveryPage() {
		faults((page) -> Stream.of("body > header a[href=/help]", "body > footer a[href=/help]")
			.filter((help) -> page.select(help).size() != 1));
		faults((page) -> Stream.of("main a[href=/help], main a[href^=tel:]")
			.filter((help) -> page.select(help).isEmpty()));
	}

	@Test
	void noScriptStandsInAPageAndNoStyleOutsideItsHead() {
		faults((page) -> page.getAllElements()
			.stream()
			.filter((part) -> part
				.is("script:not([type=application/ld+json], [src][defer]), style:not(head > style), style ~ style, [style], iframe")
					|| part.attributes()
						.asList()
						.stream()
						.map(Attribute::getKey)
						.anyMatch((name) -> name.startsWith("on")))
			.map(Element::outerHtml));
	}

	@Test
	void whatCanBeDoneWithAPlaceIsNoPartOfItsHeadingAndNamesIt() {
		faults((page) -> page.select(":is(h1, h2, h3, h4, h5, h6) .place").stream().map(Element::outerHtml));
		faults((page) -> {
			List<String> names = page.select(".place").eachAttr("aria-label");
			return names.stream().filter((name) -> Collections.frequency(names, name) > 1);
		});
	}

	@Test
	void everyWordIsFound() {
		faults((page) -> Stream.of(page.outerHtml()).filter((html) -> html.contains("??")));
	}

	@Test
	void everyTextThatIsHardToReadIsWarnedOfAndEveryMedicineHasItsWarning() {
		List<Piece> pieces = this.pages.content().pieces().toList();
		assertThat(pieces).anyMatch((piece) -> piece.contentNote() != null).anyMatch(Piece::namesMedicines);
		assertThat(pieces).allSatisfy((piece) -> {
			Document page = this.site.get(piece.address());
			assertThat(page.select("main > .content-note")).hasSize((piece.contentNote() != null) ? 1 : 0);
			assertThat(page.select("main > .content-note"))
				.allSatisfy((note) -> assertThat(note.select("a")).singleElement()
					.satisfies((skip) -> assertThat(page.select("section" + skip.attr("href"))).hasSize(1)));
			assertThat(page.select(".caution")).hasSizeBetween(piece.namesMedicines() ? 1 : 0, 1);
		});
	}

	@Test
	void anEmergencyNumberAndAListForAnyCountryAreOneTapAway() {
		List<String> numbers = this.pages.content()
			.helplines()
			.commonEmergencyNumbers()
			.stream()
			.map((number) -> number.tel().toString())
			.toList();
		String directory = this.pages.content().helplines().international().get(0).url().toString();
		assertThat(numbers).first().isEqualTo("tel:112");
		faults((page) -> page.select("p.urgent")
			.stream()
			.filter((strip) -> !strip.select("a[href^=tel:]").eachAttr("href").equals(numbers)
					|| strip.select("a[href=" + directory + "]").isEmpty())
			.map(Element::text));
		faults((page) -> Stream.of(page)
			.filter((any) -> any.select("main a[href^=tel:]").isEmpty())
			.map(Document::title));
	}

	@Test
	void aPageWarnsWhereverAMedicineIsNamedOnIt() {
		Phrases medicines = this.pages.content().glossary().namesOfMedicines();
		assertThat(medicines.standIn(this.site.get("/reasons/medications").select("main").text())).isTrue();
		assertThat(medicines.standIn(this.site.get("/").select("main").text())).isFalse();
		faults((page) -> Stream.of(page.select("main"))
			.filter((main) -> main.select(".caution").isEmpty())
			.flatMap((main) -> medicines.in(main.text()).stream().map(Phrases.Found::key)));
	}

	@Test
	void everySummaryIsOneSentence() {
		assertThat(this.pages.content().pieces()).extracting(Piece::summary)
			.noneMatch((summary) -> summary.matches(".*[.!?] \\p{Lu}.*"))
			.allMatch((summary) -> summary.endsWith(".") && summary.length() <= 160);
	}

	@Test
	void whatThePagesSayOfTheirOwnNumberIsTrue() {
		int sources = this.pages.content().references().byId().size();
		assertThat(this.site.get("/editorial-policy").text()).contains("There are " + sources + " sources");
		int countries = this.pages.content().helplines().countries().size();
		assertThat(this.site.get("/help").select("meta[name=description]").attr("content"))
			.contains(countries + " countries");
		assertThat(this.site.get("/about").text()).contains("seventeen reasons", "Sixteen more");
		assertThat(this.pages.content().reasons()).hasSize(17);
		assertThat(this.pages.content().strategies()).hasSize(16);
	}

	@Test
	void theNuCheckerHasNothingToSay() throws Exception {
		Map<String, String> html = new LinkedHashMap<>();
		this.site.keySet().forEach((address) -> html.put(address, this.pages.html(address)));
		assertThat(NuChecker.complaints(html)).isEmpty();
	}

	private void faults(Function<Document, Stream<String>> find) {
		assertThat(this.site.entrySet()
			.stream()
			.flatMap((page) -> find.apply(page.getValue()).map((fault) -> page.getKey() + "  " + fault))).isEmpty();
	}

	private Optional<String> deadEnd(Element link) {
		String href = link.attr("href");
		if (href.startsWith("mailto:?")) {
			return Optional.of(href).filter((mail) -> !mail.matches("mailto:\\?subject=[^&\\s]+&body=https[^&\\s]+"));
		}
		if (href.startsWith("tel:") || href.startsWith("sms:")) {
			return Optional.of(href).filter((number) -> !number.matches("(tel|sms):\\+?[0-9]{2,15}(\\?body=[A-Z]+)?"));
		}
		URI target = URI.create(link.absUrl("href"));
		if (!"localhost".equals(target.getHost())) {
			return Optional.of(href).filter((world) -> !world.matches("https?://[^/]+\\.[^/]+.*"));
		}
		Document page = this.site.get(arrival(target.getPath()));
		boolean found = (page != null)
				? target.getFragment() == null || page.getElementById(target.getFragment()) != null
				: isNoPage(target.getPath()) && isAFileOfOurs(link.absUrl("href"));
		return Optional.of(href).filter((dead) -> !found);
	}

	/** What is there without standing in the list of pages. */
	private boolean isNoPage(String address) {
		return this.files.contains(address) || SiteAddresses.beside(this.pages.content()).anyMatch(address::equals);
	}

	/** Where a reader arrives who follows a link to an address that only leads on. */
	private String arrival(String address) {
		String onward = this.site.containsKey(address) ? null : this.pages.ask(address).getHeader("Location");
		return (onward != null) ? onward : address;
	}

	private boolean isAFileOfOurs(String address) {
		URI target = URI.create(address);
		return "localhost".equals(target.getHost()) && this.pages.ask(target.getPath()).getStatus() == 200;
	}

}
