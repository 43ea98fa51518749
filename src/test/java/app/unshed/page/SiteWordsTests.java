package app.unshed.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger;
import app.unshed.content.Glossary;
import app.unshed.content.Guide;
import app.unshed.content.Helplines;
import app.unshed.content.Medicines;
import app.unshed.content.PhraseBook;
import app.unshed.content.Site;
import app.unshed.content.Synonyms;
import app.unshed.content.Vocabulary;
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

	private static ContentSnapshot site(Map<String, Map<String, String>> words) {
		return new ContentSnapshot(Locale.FRENCH,
				new Site("Unshed", "Pour qui ne pleure pas.", URI.create("https://elsewhere.test/"), words), List.of(),
				Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), new Helplines(List.of(), List.of()),
				new Glossary(List.of(), List.of(), List.of()),
				new Vocabulary(new PhraseBook(Map.of(), List.of()), new Medicines(List.of(), List.of()),
						new Synonyms(List.of()), new Danger(List.of())),
				new Guide(List.of(), List.of(), List.of(), List.of()));
	}

}
