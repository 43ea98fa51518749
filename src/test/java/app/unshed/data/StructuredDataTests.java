package app.unshed.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Kind;
import app.unshed.content.Piece;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import app.unshed.content.SiteAddresses;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page says of itself to programs. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructuredDataTests {

	@Autowired
	Pages pages;

	private final Map<String, JsonNode> site = new LinkedHashMap<>();

	@BeforeAll
	void read() {
		for (String address : SiteAddresses.all(this.pages.content())) {
			Elements blocks = this.pages.get(address).select("head > script[type=application/ld+json]");
			assertThat(blocks).as(address).hasSize(1);
			this.site.put(address, JsonMapper.shared().readTree(blocks.first().data()));
		}
	}

	@Test
	void everyTypeAndPropertyIsInTheVocabulary() throws IOException {
		SchemaOrg vocabulary = new SchemaOrg();
		this.site.forEach((address, graph) -> {
			assertThat(graph.get("@context").stringValue()).isEqualTo("https://schema.org");
			graph.get("@graph").forEach((thing) -> check(thing, vocabulary));
		});
	}

	private static void check(JsonNode thing, SchemaOrg vocabulary) {
		if (thing.size() == 1 && thing.has("@id")) {
			return;
		}
		List<String> properties = new ArrayList<>(thing.propertyNames());
		properties.removeIf((name) -> name.startsWith("@"));
		assertThat(vocabulary.propertiesOf(thing.get("@type").stringValue())).as(thing.toString())
			.containsAll(properties);
		for (JsonNode value : thing) {
			(value.isArray() ? value : List.of(value)).forEach((part) -> {
				if (part.isObject()) {
					check(part, vocabulary);
				}
			});
		}
	}

	@Test
	void everyKindOfPageSaysWhatItIs() {
		this.pages.content()
			.pieces()
			.forEach((piece) -> assertThat(type(piece.address())).isEqualTo(switch (piece.kind()) {
				case REASON, STRATEGY -> "MedicalWebPage";
				case PERSON -> "ProfilePage";
				case ARTICLE -> "WebPage";
			}));
		assertThat(List.of("/reasons", "/strategies", "/references", "/corrections", "/glossary", "/help"))
			.allMatch((list) -> type(list).equals("CollectionPage"));
		assertThat(type("/")).isEqualTo("WebSite");
		assertThat(this.site.get("/article").get("@graph").get(1).get("@type").stringValue()).isEqualTo("Article");
	}

	@Test
	void everyPageButTheFirstSaysOnWhichWayItLies() {
		this.site.forEach((address, graph) -> {
			if (!address.equals("/")) {
				JsonNode way = last(graph);
				assertThat(way.get("@type").stringValue()).isEqualTo("BreadcrumbList");
				List<String> addresses = way.get("itemListElement")
					.valueStream()
					.map((step) -> step.get("item").stringValue())
					.toList();
				assertThat(addresses).startsWith("https://unshed.test/")
					.endsWith("https://unshed.test" + address)
					.allMatch((step) -> this.site.containsKey(step.replace("https://unshed.test", "")));
			}
		});
		assertThat(last(this.site.get("/reasons/medications")).get("itemListElement")).hasSize(3);
	}

	@Test
	void aPieceGivesItsDaysAndEverySourceItCites() {
		Piece piece = this.pages.content().pieces().findFirst().orElseThrow();
		JsonNode page = first(piece.address());
		assertThat(page.get("datePublished").stringValue()).isEqualTo(piece.published().toString());
		assertThat(page.get("dateModified").stringValue()).isEqualTo(piece.changed().toString());
		assertThat(page.get("citation").valueStream().map((source) -> source.get("@id").stringValue()))
			.containsExactlyInAnyOrderElementsOf(this.pages.get(piece.address())
				.select("main a[href^=/references/]")
				.stream()
				.map((link) -> "https://unshed.test" + link.attr("href") + "#source")
				.distinct()
				.toList());
		assertThat(page.get("license").stringValue()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
	}

	@Test
	void nobodyIsAnAuthorOrReviewerWhoIsNot() {
		assertThat(this.pages.content().pieces()).allMatch((piece) -> piece.upkeep().reviewed() == null);
		this.site.forEach((address, graph) -> {
			assertThat(graph.toString()).as(address).doesNotContain("reviewedBy", "lastReviewed");
			graph.get("@graph").forEach((thing) -> assertThat(thing.has("author")).as(address).isFalse());
		});
	}

	@Test
	void aPersonIsDescribedOnTheirPageAlone() {
		Piece person = this.pages.content()
			.pieces()
			.filter((any) -> any.kind() == Kind.PERSON)
			.findFirst()
			.orElseThrow();
		JsonNode human = first(person.address()).get("mainEntity");
		assertThat(human.get("@type").stringValue()).isEqualTo("Person");
		assertThat(human.get("name").stringValue()).isEqualTo(person.title());
	}

	@Test
	void aSourceSaysWhereItAppearedAndItsDoiWhereWeAreSureOfIt() {
		JsonNode source = first("/references/bylsma-2011-diary").get("mainEntity");
		Reference reference = this.pages.content().source(new ReferenceId("bylsma-2011-diary"));
		assertThat(source.get("identifier").stringValue()).isEqualTo("doi:" + reference.doi());
		assertThat(source.get("sameAs").stringValue()).isEqualTo("https://doi.org/" + reference.doi());
		JsonNode issue = source.get("isPartOf");
		assertThat(issue.get("issueNumber").stringValue()).isEqualTo(reference.issue());
		assertThat(issue.get("isPartOf").get("volumeNumber").stringValue()).isEqualTo(reference.volume());
		assertThat(issue.get("isPartOf").get("isPartOf").get("name").stringValue()).isEqualTo(reference.container());
	}

	@Test
	void authorsOfWhomWeDoNotKnowAllAreNotListedAsAll() {
		List<Reference> others = this.pages.content()
			.references()
			.byId()
			.values()
			.stream()
			.filter((reference) -> reference.authors().contains("et al."))
			.toList();
		assertThat(others).isNotEmpty().allSatisfy((reference) -> {
			JsonNode source = first(reference.address()).get("mainEntity");
			assertThat(source.has("author")).isFalse();
			assertThat(source.get("creditText").stringValue()).endsWith("et al.");
		});
	}

	@Test
	void aDoiFromMemoryIsNotPassedOn() {
		this.pages.content()
			.references()
			.byId()
			.values()
			.stream()
			.filter((reference) -> reference.doiVerified() != null && reference.doiVerified().isRecalled())
			.forEach((reference) -> assertThat(first(SiteAddresses.ofReference(reference.id().value())).toString())
				.doesNotContain("doi.org"));
	}

	@Test
	void aPageOfNoAddressIsNotDescribed() throws Exception {
		assertThat(this.pages.ask("/nope").getContentAsString()).doesNotContain("ld+json");
	}

	private String type(String address) {
		return first(address).get("@type").stringValue();
	}

	private JsonNode first(String address) {
		return this.site.get(address).get("@graph").get(0);
	}

	private static JsonNode last(JsonNode graph) {
		return graph.get("@graph").get(graph.get("@graph").size() - 1);
	}

}
