package app.unshed.help;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.unshed.content.Helplines.Country;
import app.unshed.content.Helplines;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Where a reader may be, by the languages their browser asks for. Only a first guess: a
 * browser set to American English is found all over the world.
 */
public final class CountryGuess {

	/**
	 * The country of most who ask for a language without one. What is spoken in several
	 * of our countries, such as English, is not here.
	 */
	private static final Map<String, String> HOME = Map.of("de", "DE", "fr", "FR", "ja", "JP", "nl", "NL");

	private CountryGuess() {
	}

	/**
	 * The first country for which we have lines among those named with the reader's first
	 * language, or where none is named the home of that language.
	 */
	public static Optional<Country> of(HttpServletRequest request, Helplines helplines) {
		// Without this header the request claims to be in the server's own language.
		return (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) ? Optional.empty()
				: of(Collections.list(request.getLocales()), helplines);
	}

	private static Optional<Country> of(List<Locale> languages, Helplines helplines) {
		// A later language is one the reader also knows, and says nothing of where they
		// are.
		String first = languages.get(0).getLanguage();
		List<String> countries = languages.stream()
			.filter((language) -> language.getLanguage().equals(first))
			.map(Locale::getCountry)
			.filter((country) -> !country.isEmpty())
			.toList();
		if (countries.isEmpty()) {
			return helplines.country(HOME.getOrDefault(first, ""));
		}
		return countries.stream().flatMap((country) -> helplines.country(country).stream()).findFirst();
	}

}
