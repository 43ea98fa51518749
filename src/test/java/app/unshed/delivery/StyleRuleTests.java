package app.unshed.delivery;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page carries of the style. */
class StyleRuleTests {

	@Test
	void aPageCarriesTheRulesOfItsClassesAndThoseOfEveryPage() {
		String style = "h1 { margin: 0 } .card { color: red } .card h3 { color: blue } .map { color: green }";
		assertThat(of(style, "card")).isEqualTo("h1{margin:0}.card{color:red}.card h3{color:blue}");
	}

	@Test
	void whereSeveralClassesAreAskedForAllHaveToBeThere() {
		assertThat(of(".water .card { color: red }", "card")).isEmpty();
		assertThat(of(".water .card { color: red }", "card", "water")).isNotEmpty();
	}

	@Test
	void whatHasNoWeightIsAskedForItsClassesToo() {
		assertThat(of(":where(.card > h2, .map:not(.pace)) { color: red }", "card")).isNotEmpty();
		assertThat(of(":where(.card > h2, .map:not(.pace)) { color: red }", "pace")).isEmpty();
	}

	@Test
	void oneOfSeveralSelectorsIsEnough() {
		assertThat(of(".map, .card { color: red }", "card")).isNotEmpty();
		assertThat(of(".card:is(.map, .pace) { color: red }", "card")).isNotEmpty();
		assertThat(of(".card:not(.map:has(> .pace)) { color: red }", "card")).isNotEmpty();
	}

	@Test
	void aGroupGoesWithAllThatIsInIt() {
		String style = "@supports (color: red) { @media (min-width: 40rem) { .map { color: red } .card { color: blue } } }";
		assertThat(of(style, "card")).isEqualTo("@supports (color:red){@media (min-width:40rem){.card{color:blue}}}");
		assertThat(of(style, "pace")).isEmpty();
	}

	@Test
	void aMovementGoesWithTheClassThatStartsIt() {
		String style = "@keyframes slow { 0% { scale: 1 } } .slow { animation: slow 1s }";
		assertThat(of(style, "slow")).contains("@keyframes slow");
		assertThat(of(style, "card")).isEmpty();
	}

	@Test
	void rulesInsideARuleStayWithIt() {
		assertThat(of(".card { color: red; .mark { color: blue } }", "card"))
			.isEqualTo(".card{color:red;.mark{color:blue}}");
	}

	@Test
	void whatIsPrintedOnThePageKeepsItsSpaces() {
		assertThat(of("dt::after { content: \": \" } /* why */")).isEqualTo("dt::after{content:\": \"}");
	}

	private static String of(String style, String... classes) {
		return StyleRule.in(style).stream().map((rule) -> rule.of(Set.of(classes))).collect(Collectors.joining());
	}

}
