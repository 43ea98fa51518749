package app.unshed.reason;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Claim;
import app.unshed.content.Reason;
import app.unshed.content.ReferenceId;
import app.unshed.content.Strength;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ReasonPageTests {

	@Autowired
	Pages pages;

	@Test
	void isFoundInTheListUnderItsFamily() {
		Document list = this.pages.get("/reasons");
		assertThat(reasons()).allSatisfy((reason) -> assertThat(
				list.select("section#" + reason.family() + " a[href=" + reason.address() + "]").eachText())
			.containsExactly(reason.title()));
	}

	@Test
	void saysWhatMattersInThreeShortPointsBeforeAnythingElse() {
		assertThat(reasons()).allSatisfy((reason) -> {
			Element points = page(reason).selectFirst("main > .in-short");
			assertThat(points.select("li").eachText()).isEqualTo(reason.inShort()).hasSize(3);
			assertThat(points.nextElementSiblings().select("#signs, .passage")).isNotEmpty();
			assertThat(points.previousElementSiblings().select("section, .passage")).isEmpty();
			assertThat(points.previousElementSiblings().is(".meta, .urgent")).isFalse();
			assertThat(points.nextElementSiblings().is(".content-note")).isFalse();
			assertThat(points.nextElementSiblings().first().nextElementSibling().is(".urgent")).isTrue();
		});
	}

	@Test
	void noTwoReasonsOpenTheirPointsAlike() {
		assertThat(reasons().stream()
			.flatMap((reason) -> reason.inShort().stream())
			.map((point) -> Stream.of(point.split(" ")).limit(3).toList())).doesNotHaveDuplicates();
	}

	@Test
	void leadsFromEachReasonToTheNextOfItsFamilyThenToTheNextFamilyAndAtLastToWhatHelps() {
		List<Element> families = this.pages.get("/reasons").select("main section.family");
		List<String> inOrder = families.stream()
			.flatMap((family) -> family.select("h3 a").eachAttr("href").stream())
			.toList();
		assertThat(inOrder).hasSameSizeAs(reasons());
		for (int i = 0; i < inOrder.size(); i++) {
			Elements next = this.pages.get(inOrder.get(i)).select("main a[rel=next]");
			assertThat(next.eachAttr("href"))
				.containsExactly((i + 1 < inOrder.size()) ? inOrder.get(i + 1) : "/strategies");
		}
		for (int i = 0; i + 1 < families.size(); i++) {
			String last = families.get(i).select("h3 a").last().attr("href");
			assertThat(this.pages.get(last).select(".onward").text()).contains(families.get(i).select("h2").text(),
					families.get(i + 1).select("h2").text());
		}
	}

	@Test
	void drawsAStrokeForEveryClaimAndSaysHowManyAreHowSure() {
		assertThat(reasons()).allSatisfy((reason) -> {
			Document page = page(reason);
			for (String place : List.of(".in-short", "#evidence")) {
				String drawn = page.select(place + " .tally path").attr("d");
				assertThat(drawn.split("M")).hasSize(reason.claims().size() + 1);
			}
			for (Strength strength : Strength.values()) {
				long claims = reason.claims().stream().filter((claim) -> claim.strength() == strength).count();
				String said = this.pages.word("strength." + strength) + ": " + claims + ".";
				assertThat(page.select("#evidence").text().contains(said)).isEqualTo(claims > 0);
			}
		});
	}

	@Test
	void showsTheSignsBeforeTheText() {
		assertThat(reasons()).allSatisfy((reason) -> {
			Document page = page(reason);
			assertThat(page.select("h1").text()).isEqualTo(reason.title());
			assertThat(page.select("#signs > ul li").eachText()).isEqualTo(reason.signs());
			assertThat(page.select("main > section").first().id()).isEqualTo("signs");
		});
	}

	@Test
	void opensTheHelpSectionOfEveryMedicinePageWithDoNotStop() {
		List<Reason> medicine = reasons().stream().filter(Reason::namesMedicines).toList();
		assertThat(medicine).isNotEmpty().allSatisfy((reason) -> {
			Element afterHeading = page(reason).select("section#helps > h2 ~ :not(.place)").first();
			assertThat(afterHeading.text()).startsWith(this.pages.word("notice.medicine"));
		});
		assertThat(this.pages.word("notice.medicine")).startsWith("Do not stop or change");
	}

	@Test
	void offersHelpBeforeAndAfterTheText() {
		assertThat(reasons()).allSatisfy((reason) -> {
			List<Element> parts = page(reason).select("main > *");
			assertThat(parts.stream().map((part) -> part.is("p.urgent:has(a[href=/help])")).toList())
				.containsSubsequence(true, false, true);
		});
	}

	@Test
	void warnsBeforeATextThatIsHardToRead() {
		List<Reason> hard = reasons().stream().filter((reason) -> reason.contentNote() != null).toList();
		assertThat(hard).isNotEmpty().allSatisfy((reason) -> {
			Element note = page(reason).select("main > .content-note").first();
			assertThat(note.text()).contains(reason.contentNote());
			assertThat(note.select("a[href=#helps]")).hasSize(1);
			assertThat(note.nextElementSiblings().is("section")).isTrue();
			assertThat(note.previousElementSiblings().is("section")).isFalse();
		});
	}

	@Test
	void putsTheSourceBesideEveryPassageThatCitesIt() {
		assertThat(reasons()).allSatisfy((reason) -> {
			Document page = page(reason);
			assertThat(page.select(".note[id]").eachAttr("id"))
				.containsExactlyElementsOf(reason.prose().cites().stream().map((id) -> "note-" + id).toList());
			for (Element passage : page.select(".passage")) {
				Set<String> cited = new LinkedHashSet<>(
						passage.select(".passage__text a[href^=#note-]").eachAttr("href"));
				assertThat(passage.select(".note > a").eachAttr("href")).containsExactlyElementsOf(
						cited.stream().map((href) -> href.replace("#note-", "/references/")).toList());
			}
		});
	}

	@Test
	void saysOfEveryClaimHowSureItIsWhatItRestsOnAndWhatSpeaksAgainstIt() {
		assertThat(reasons()).allSatisfy((reason) -> {
			Document page = page(reason);
			for (Claim claim : reason.claims()) {
				Element shown = page.getElementById(claim.id());
				assertThat(shown.text()).contains(claim.text(), this.pages.word("strength." + claim.strength()),
						claim.against());
				assertThat(shown.select("a").eachAttr("href")).containsAll(
						claim.references().stream().map(ReferenceId::value).map("/references/"::concat).toList());
			}
		});
	}

	@Test
	void leadsToEverythingThatMayHelpAndToWhatIsNear() {
		assertThat(reasons()).allSatisfy((reason) -> {
			Document page = page(reason);
			assertThat(page.select("#strategies h3 a").eachAttr("href"))
				.containsExactlyElementsOf(reason.strategies().stream().map((id) -> "/strategies/" + id).toList());
			assertThat(page.select("#related h3 a").eachAttr("href"))
				.containsExactlyElementsOf(reason.related().stream().map((id) -> "/reasons/" + id).toList());
		});
	}

	@Test
	void saysWhenItWasCheckedAndThatNoClinicianHasReadItUntilOneHas() {
		assertThat(reasons()).allSatisfy((reason) -> {
			String dates = page(reason).select("#dates").text();
			assertThat(dates).contains(Integer.toString(reason.upkeep().checked().getYear()));
			assertThat(dates.contains(this.pages.word("dates.not-reviewed")))
				.isEqualTo(reason.upkeep().reviewed() == null);
		});
	}

	@Test
	void showsItsOwnAddressToSend() {
		assertThat(reasons()).allSatisfy((reason) -> assertThat(page(reason).select("#share").text())
			.contains("https://unshed.test" + reason.address()));
	}

	private Collection<Reason> reasons() {
		return this.pages.content().reasons().values();
	}

	private Document page(Reason reason) {
		return this.pages.get(reason.address());
	}

}
