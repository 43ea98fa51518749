package app.unshed.strategy;

import java.util.Collection;
import java.util.List;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Strategy;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class StrategyPageTests {

	@Autowired
	Pages pages;

	@Test
	void isFoundInTheList() {
		assertThat(this.pages.get("/strategies").select("main h3 a").eachAttr("href"))
			.containsExactlyElementsOf(strategies().stream().map(Strategy::address).toList());
	}

	@Test
	void leadsFromEachToTheNextAndFromTheLastToTheList() {
		List<Strategy> inOrder = List.copyOf(strategies());
		for (int i = 0; i + 1 < inOrder.size(); i++) {
			assertThat(page(inOrder.get(i)).select("main a[rel=next]").eachAttr("href"))
				.containsExactly(inOrder.get(i + 1).address());
		}
		Document last = page(inOrder.get(inOrder.size() - 1));
		assertThat(last.select("a[rel=next]")).isEmpty();
		assertThat(last.select(".onward a").eachAttr("href")).containsExactly("/strategies");
	}

	@Test
	void showsEveryStepInOrder() {
		assertThat(strategies()).allSatisfy(
				(strategy) -> assertThat(page(strategy).select("#steps ol li").eachText()).isEqualTo(strategy.steps()));
	}

	@Test
	void saysWhenToLeaveItBeforeTheFirstStepAndAllElseAfterTheLast() {
		assertThat(strategies()).allSatisfy((strategy) -> {
			Element steps = page(strategy).expectFirst("#steps");
			assertThat(steps.previousElementSiblings().select(".facts dd").eachText())
				.containsExactly(strategy.notWhen(), strategy.stopWhen());
			assertThat(steps.nextElementSiblings().select(".facts dd").eachText()).contains(strategy.forWhom());
		});
	}

	@Test
	void saysForWhomItIsAndHowLongItTakesAndWhere() {
		assertThat(strategies()).allSatisfy((strategy) -> assertThat(page(strategy).select(".facts dd").eachText())
			.contains(strategy.forWhom(), strategy.time(), strategy.place()));
	}

	@Test
	void showsAPaceToBreatheByOnlyWhereThatIsTheStrategy() {
		assertThat(strategies()).anyMatch((strategy) -> strategy.pace() != null)
			.allSatisfy((strategy) -> assertThat(page(strategy).select(".pace").isEmpty())
				.isEqualTo(strategy.pace() == null));
	}

	@Test
	void warnsAgainstStoppingAMedicineBeforeTheStepsWhereOneIsNamed() {
		assertThat(strategies()).allSatisfy((strategy) -> {
			String before = page(strategy).select("#steps").prevAll().text();
			assertThat(!strategy.namesMedicines() || before.contains(this.pages.word("notice.medicine"))).isTrue();
		});
	}

	@Test
	void leadsBackToTheReasonsThatNameIt() {
		assertThat(strategies())
			.allSatisfy((strategy) -> assertThat(page(strategy).select("#related h3 a").eachAttr("href"))
				.containsExactlyElementsOf(this.pages.content()
					.reasons()
					.values()
					.stream()
					.filter((reason) -> reason.strategies().contains(strategy.id()))
					.map((reason) -> reason.address())
					.toList()));
	}

	private Collection<Strategy> strategies() {
		return this.pages.content().strategies().values();
	}

	private Document page(Strategy strategy) {
		return this.pages.get(strategy.address());
	}

}
