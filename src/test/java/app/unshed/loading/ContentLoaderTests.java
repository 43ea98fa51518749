package app.unshed.loading;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import app.unshed.FixedDay;
import app.unshed.content.Article;
import app.unshed.content.ArticleId;
import app.unshed.content.Claim;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Drawing;
import app.unshed.content.Family;
import app.unshed.content.FamilyId;
import app.unshed.content.Helplines.Country;
import app.unshed.content.PersonId;
import app.unshed.content.Piece;
import app.unshed.content.Prose.Block;
import app.unshed.content.Prose.Section;
import app.unshed.content.Reason;
import app.unshed.content.ReasonId;
import app.unshed.content.Reference;
import app.unshed.content.ReferenceId;
import app.unshed.content.Strategy;
import app.unshed.content.StrategyId;
import app.unshed.content.Strength;
import app.unshed.content.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentLoaderTests {

	private final ContentSnapshot content;

	private final Reason medications;

	ContentLoaderTests(@TempDir Path folder) throws IOException {
		this.content = SiteFolder.small(folder).load();
		this.medications = this.content.reasons().get(new ReasonId("medications"));
	}

	@Test
	void eachFileNameIsAnId() {
		assertThat(this.content.reasons()).containsOnlyKeys(new ReasonId("medications"), new ReasonId("past-trauma"));
		assertThat(this.content.strategies()).containsOnlyKeys(new StrategyId("slow-breathing"),
				new StrategyId("talk-to-someone"), new StrategyId("see-a-professional"));
		assertThat(this.content.people()).containsOnlyKeys(new PersonId("mary-joye"));
		assertThat(this.content.articles()).containsKeys(new ArticleId("benefits"), new ArticleId("about"));
		assertThat(this.content.pieces()).extracting(Piece::address)
			.containsExactly("/reasons/medications", "/reasons/past-trauma", "/strategies/see-a-professional",
					"/strategies/slow-breathing", "/strategies/talk-to-someone", "/people/mary-joye", "/about",
					"/editorial-policy", "/leaving", "/accessibility", "/article", "/benefits", "/privacy");
	}

	@Test
	void theSiteHasItsNameAndItsWords() {
		assertThat(this.content.language()).isEqualTo(Locale.ENGLISH);
		assertThat(this.content.site().name()).isEqualTo("Unshed");
		assertThat(this.content.site().word("nav.home")).contains("Home");
	}

	@Test
	void familiesKeepTheirOrder() {
		assertThat(this.content.families()).extracting((family) -> family.id().value())
			.containsExactly("learned", "carried", "body", "treatment");
		assertThat(this.content.families()).first()
			.isEqualTo(new Family(new FamilyId("learned"), "What you learned",
					"Rules about tears that other people taught you.", new Drawing("M4 19V6h16v13Z")));
	}

	@Test
	void piecesStandInTheOrderOfTheirTitles() {
		assertThat(this.content.reasons().values()).extracting(Reason::title)
			.containsExactly("Medicines that turn feelings down", "Something happened, and I went numb");
	}

	@Test
	void aReasonHasWhatItsFileSays() {
		assertThat(this.medications.title()).isEqualTo("Medicines that turn feelings down");
		assertThat(this.medications.family()).isEqualTo(new FamilyId("treatment"));
		assertThat(this.medications.inShort()).hasSize(3).endsWith("Ask whoever prescribes.");
		assertThat(this.medications.signs()).hasSize(2);
		assertThat(this.medications.soundsLike()).containsExactly("Was it the pills or me?");
		assertThat(this.medications.strategies()).containsExactly(new StrategyId("talk-to-someone"),
				new StrategyId("slow-breathing"));
		assertThat(this.medications.related()).containsExactly(new ReasonId("past-trauma"));
		assertThat(this.medications.formerly()).containsExactly(new ReasonId("drugs-and-tears"));
		assertThat(this.medications.namesMedicines()).isTrue();
		assertThat(this.medications.upkeep().written()).isEqualTo(LocalDate.of(2026, 11, 1));
		assertThat(this.medications.upkeep().nextCheck()).isEqualTo(LocalDate.of(2027, 11, 23));
	}

	@Test
	void whatMayBeAbsentIsNoneOrEmpty() {
		Strategy strategy = this.content.strategies().get(new StrategyId("talk-to-someone"));
		assertThat(strategy.claims()).isEmpty();
		assertThat(strategy.formerly()).isEmpty();
		assertThat(strategy.upkeep().reviewed()).isNull();
		assertThat(strategy.contentNote()).isNull();
		assertThat(strategy.namesMedicines()).isFalse();
	}

	@Test
	void aClaimHasItsSupport() {
		assertThat(this.medications.claims()).first()
			.isEqualTo(new Claim("claim-half-feel-blunted",
					"About 46 in 100 people on an antidepressant said they felt blunted.", Strength.SOME,
					List.of(new ReferenceId("goodwin-2017-blunting")), null,
					"It cannot show that the medicine was the only cause.", List.of()));
		Reason trauma = this.content.reasons().get(new ReasonId("past-trauma"));
		assertThat(trauma.claims().get(0).saidBy()).isEqualTo(new PersonId("mary-joye"));
		assertThat(trauma.claims().get(0).strength()).isEqualTo(Strength.OPINION);
	}

	@Test
	void aReferenceLeadsToItsSource() {
		Reference diary = this.content.references().byId().get(new ReferenceId("bylsma-2011-diary"));
		assertThat(diary.year()).isEqualTo(2011);
		assertThat(diary.link()).isEqualTo(URI.create("https://doi.org/10.1016/j.jrp.2011.04.007"));
		assertThat(this.content.references().byId().get(new ReferenceId("goodwin-2017-blunting")).doiVerified())
			.isEqualTo(Verified.RECALLED);
	}

	@Test
	void aCountryHasItsNumbers() {
		Country country = this.content.helplines().countries().get(0);
		assertThat(country.slug()).isEqualTo("gb");
		assertThat(country.emergency().get(0).tel()).isEqualTo(URI.create("tel:999"));
		assertThat(country.services().get(0).forWhom()).isEqualTo("anyone who wants to talk");
	}

	@Test
	void sectionsHaveTheIdsAndHeadingsThatWereWritten() {
		assertThat(this.medications.prose().sections()).extracting(Section::id)
			.containsExactly("why", "helps", "help", "unknown");
		assertThat(section("why").heading()).isEqualTo("Two dates and a pencil");
	}

	@Test
	void aSmallerHeadingIsABlockWithAnAnchor() {
		assertThat(html("why")).contains("<h3 id=\"ssris\">SSRIs</h3>\n");
	}

	@Test
	void eachBlockKnowsItsSourcesInOrderEachOnce() {
		ReferenceId goodwin = new ReferenceId("goodwin-2017-blunting");
		ReferenceId bylsma = new ReferenceId("bylsma-2011-diary");
		assertThat(section("why").blocks()).extracting(Block::cites)
			.containsExactly(List.of(goodwin), List.of(bylsma, goodwin), List.of(), List.of());
		assertThat(this.medications.prose().cites()).containsExactly(goodwin, bylsma);
	}

	@Test
	void aSourceKeepsTheNumberOfItsFirstNote() {
		String first = "<sup><a href=\"#note-goodwin-2017-blunting\" role=\"doc-noteref\">1</a></sup>";
		String second = "<sup><a href=\"#note-bylsma-2011-diary\" role=\"doc-noteref\">2</a></sup>";
		assertThat(html("why").get(0)).contains("cried." + first);
		assertThat(html("why").get(1)).contains("alone." + second).contains("begin." + first);
	}

	@Test
	void linksAreFollowedWithinTheSiteAndNotVouchedForOutside() {
		assertThat(html("helps").get(0))
			.contains("<a href=\"/strategies/slow-breathing#harder\">Slow breathing</a>, for a <em>little</em> calm.");
		assertThat(html("help").get(0)).contains("<a href=\"/help\">talk to someone</a>")
			.contains("<a rel=\"nofollow\" href=\"https://www.samaritans.org\">Samaritans</a>");
	}

	@Test
	void aTableIsATableAndEverySignInItIsText() {
		assertThat(html("unknown").get(0)).startsWith("<table>")
			.contains("<td>3 &lt; 5, &quot;perhaps&quot; &amp; nobody knows</td>");
	}

	@Test
	void nothingAWriterTypesBecomesATag(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.write("people/mary-joye.md", """
				## \\<b>Bold\\</b> & `<i>` {#childhood}

				\\<script>alert(1)\\</script> and `<img src=x onerror=alert(1)>` and &lt;svg onload=alert(1)&gt;

				    <script>alert(1)</script>

				```"><script>
				</code></pre><script>alert(1)</script>
				```

				[quoted](/help "\\"><script>alert(1)</script>")
				""");
		Section section = site.load().people().get(new PersonId("mary-joye")).prose().sections().get(0);
		assertThat(section.heading()).isEqualTo("&lt;b&gt;Bold&lt;/b&gt; &amp; <code>&lt;i&gt;</code>");
		assertThat(section.blocks()).extracting(Block::html)
			.allSatisfy((html) -> assertThat(html).doesNotContain("<script", "<img", "<svg"));
	}

	@Test
	void aLineThatNamesALinkIsNoBlock(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.write("people/mary-joye.md", "## She {#she}\n\nSee [the lines][lines].\n\n[lines]: /help\n");
		Section section = site.load().people().get(new PersonId("mary-joye")).prose().sections().get(0);
		assertThat(section.blocks()).singleElement()
			.extracting(Block::html)
			.isEqualTo("<p>See <a href=\"/help\">the lines</a>.</p>\n");
	}

	@Test
	void aTextFoldedOverLinesIsOneLine(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.replace("site.yaml", "(?m)^summary: .*$", "summary: >-\n  For a person\n  who asks.");
		assertThat(site.load().site().summary()).isEqualTo("For a person who asks.");
	}

	@Test
	void hiddenFilesAndWhatAnEditorLeavesBehindAreLeftAlone(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.write(".DS_Store", "\0");
		for (String left : List.of(".grief.md.swp", "grief.md~", "#grief.md#", ".#grief.md", "grief.swp",
				"grief.md.bak")) {
			site.write("reasons/" + left, "\0");
		}
		site.write(".git/config", "\0");
		assertThat(site.problems()).isEmpty();
	}

	@Test
	void aPageThatIsShownByNowMayBeLinked(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		site.append("reasons/medications.yaml", "publish-from: 2026-11-23\n");
		assertThat(site.problems()).isEmpty();
	}

	@Test
	void aSiteMayBeLoadedAgain(@TempDir Path folder) throws IOException {
		SiteFolder site = SiteFolder.small(folder);
		ContentLoader loader = new ContentLoader(FixedDay.CLOCK);
		assertThat(loader.load(folder, Locale.ENGLISH)).isEqualTo(this.content);
		site.replace("site.yaml", "(?m)^name: .*$", "name: Shed");
		assertThat(loader.load(folder, Locale.ENGLISH).site().name()).isEqualTo("Shed");
	}

	@Test
	void nothingInASnapshotCanBeChanged() {
		Article article = this.content.articles().get(new ArticleId("benefits"));
		List<List<?>> lists = List.of(this.content.families(), this.medications.signs(), this.medications.related(),
				this.medications.claims(), this.medications.claims().get(0).references(), article.formerly(),
				this.medications.prose().sections(), section("why").blocks(), section("why").blocks().get(0).cites(),
				this.content.helplines().countries(), this.content.helplines().countries().get(0).services());
		assertThat(lists).allSatisfy((list) -> assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> list.remove(0)));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> this.content.reasons().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> this.content.site().words().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> this.content.site().words().get("nav").clear());
	}

	private Section section(String id) {
		return this.medications.prose()
			.sections()
			.stream()
			.filter((section) -> section.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private List<String> html(String section) {
		return section(section).blocks().stream().map(Block::html).toList();
	}

}
