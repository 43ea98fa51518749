package app.unshed.page;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import app.unshed.content.Site;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SiteWordsTests {

	private final SiteWords words = new SiteWords(
			() -> site(Map.of("dates", Map.of("due", "Jusqu'au {0}", "now", "Aujourd'hui {0}"))));

	@Test
	void keepsAnApostropheWhereSomethingIsFilledIn() {
		assertThat(this.words.getMessage("dates.due", new Object[] { "3 mai" }, Locale.FRENCH))
			.isEqualTo("Jusqu'au 3 mai");
	}

	@Test
	void showsAWordAsItIsWrittenWhereNothingIsFilledIn() {
		assertThat(this.words.getMessage("dates.now", null, Locale.FRENCH)).isEqualTo("Aujourd'hui {0}");
	}

	private static Site site(Map<String, Map<String, String>> words) {
		return new Site("Unshed", "Pour qui ne pleure pas.", URI.create("https://elsewhere.test/"), null, words);
	}

}
