package app.unshed.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.unshed.content.Helplines;
import app.unshed.content.Helplines.Country;

/**
 * Where a reader may be, by the languages their browser asks for. Only a first guess: a
 * browser set to American English is found all over the world.
 */
final class CountryGuess {

	private CountryGuess() {
	}

	/** The first country among these languages for which we have lines. */
	static Optional<Country> of(List<Locale> languages, Helplines helplines) {
		return languages.stream().flatMap((language) -> helplines.country(language.getCountry()).stream()).findFirst();
	}

}
