package app.unshed.reason;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Claim;
import app.unshed.content.Reason;
import app.unshed.content.ReferenceId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
			Element afterHeading = page(reason).select("section#helps > h2").first().nextElementSibling();
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
			assertThat(note.select("a[href=#helps]")).hasSameSizeAs(page(reason).select("section#helps"));
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
