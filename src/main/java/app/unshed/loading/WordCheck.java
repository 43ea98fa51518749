package app.unshed.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.unshed.content.Nearest;
import tools.jackson.databind.JsonNode;

/**
 * A language has the words that the site's own English has, and no others: a page that
 * lacks one cannot be drawn.
 */
final class WordCheck implements ContentCheck {

	private static final String ENGLISH = "/content/en/" + ParsedContent.SITE;

	private static final String DATE_PATTERN = "dates.pattern";

	private static final Pattern FILLED = Pattern.compile("\\{\\d+");

	private final JsonNode english;

	WordCheck() {
		this(packedEnglish());
	}

	/** Compares with the {@code site.yaml} that has this text. */
	WordCheck(String english) {
		this.english = new YamlReader().read(ENGLISH, english, new ContentProblems()).at("/words");
	}

	private static String packedEnglish() {
		try (InputStream yaml = WordCheck.class.getResourceAsStream(ENGLISH)) {
			return new String(Objects.requireNonNull(yaml, ENGLISH).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void inspect(ParsedContent content, ContentProblems problems) {
		YamlFile site = content.yaml(ParsedContent.SITE);
		JsonNode words = site.at("/words");
		// Else the schema reports it.
		if (words.isObject() && this.english.isObject()) {
			List<String> missing = new ArrayList<>(this.english.propertyNames());
			missing.removeAll(words.propertyNames());
			for (String group : words.propertyNames()) {
				if (this.english.has(group)) {
					inspectGroup(site, group, problems);
				}
				else {
					problems.add(site.path(), site.key(pointer(group)), "unknown group " + Wording.quoted(group),
							Wording.hint(group, this.english.propertyNames(), "content/en/" + ParsedContent.SITE));
					// Meant is the nearest, and its words may all be there.
					missing.removeAll(Nearest.to(group, missing, 1));
				}
			}
			missing.forEach((group) -> this.english.path(group)
				.propertyNames()
				.forEach((name) -> reportMissing(site, site.key("/words"), group, name, problems)));
		}
	}

	private void inspectGroup(YamlFile site, String group, ContentProblems problems) {
		JsonNode words = site.at(pointer(group));
		JsonNode valid = this.english.path(group);
		if (words.isObject()) {
			valid.propertyNames()
				.stream()
				.filter((name) -> !words.has(name))
				.forEach((name) -> reportMissing(site, site.key(pointer(group)), group, name, problems));
			for (String name : words.propertyNames()) {
				String pointer = pointer(group) + "/" + YamlFile.escaped(name);
				if (!valid.has(name)) {
					problems.add(site.path(), site.key(pointer), "unknown word " + Wording.quoted(group + "." + name),
							Wording.hint(name, valid.propertyNames(), "content/en/" + ParsedContent.SITE));
				}
				site.texts(pointer)
					.forEach((word) -> inspectWord(site, group + "." + name, word, valid.path(name).asString(),
							problems));
			}
		}
	}

	private void reportMissing(YamlFile site, Place place, String group, String name, ContentProblems problems) {
		String word = this.english.path(group).path(name).asString();
		problems.add(site.path(), place, "the word '" + group + "." + name + "' is missing",
				"Add it under '" + group + "'; in English it is '" + word + "'.");
	}

	private static void inspectWord(YamlFile site, String code, YamlFile.Text word, String english,
			ContentProblems problems) {
		if (code.equals(DATE_PATTERN)) {
			if (!writesDates(word.value())) {
				problems.add(site.path(), word.place(), Wording.quoted(word.value()) + " is no pattern of a date",
						"Write it like d MMMM yyyy.");
			}
		}
		else if (!isFillable(word.value())) {
			problems.add(site.path(), word.place(), "the curly brackets in this word cannot be read",
					"Write {0} or {1} where the English has it, and no other.");
		}
		else if (!english.isEmpty() && !filled(word.value()).equals(filled(english))) {
			problems.add(site.path(), word.place(), "this word is not filled in as the English is",
					"Write {0} or {1} where the English has it; in English it is '" + english + "'.");
		}
	}

	/** Read just as the pages read it, which take an apostrophe for itself. */
	private static boolean isFillable(String word) {
		try {
			new MessageFormat(word.replace("'", "''"));
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** The places in a word that a page fills in, each once. */
	private static Set<String> filled(String word) {
		return FILLED.matcher(word).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static boolean writesDates(String pattern) {
		try {
			DateTimeFormatter.ofPattern(pattern).format(LocalDate.EPOCH);
			return true;
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return false;
		}
	}

	private static String pointer(String group) {
		return "/words/" + YamlFile.escaped(group);
	}

}
