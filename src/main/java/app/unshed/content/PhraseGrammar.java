package app.unshed.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.content.Danger.WordList;
import app.unshed.content.DangerPhrase.Part;

/**
 * Reads the phrases of danger as an editor writes them, such as {@code want/need to ..
 * die}: words in their order, of which some may be one of several, some may be missing,
 * and some may be any.
 */
public final class PhraseGrammar {

	private static final Pattern GAP = Pattern.compile("\\.{1,5}");

	// One capital is a word: "I", or "T" for testosterone.
	private static final Pattern LIST = Pattern.compile("[A-Z]{2,}");

	private static final String REPEATED = "*";

	private static final int MOST_REPEATED = 3;

	private final OneForm form;

	private final Set<String> passedOver;

	private final Map<String, WordList> lists;

	/** The words of each piece of a phrase, for the same few stand in many phrases. */
	private final Map<String, List<String>> pieces = new HashMap<>();

	/** What such a piece stands for that is more than words, for the same reason. */
	private final Map<String, Part> parts = new HashMap<>();

	/** The same in a harmless phrase. */
	private final Map<String, Part> harmlessParts = new HashMap<>();

	public PhraseGrammar(Danger danger) {
		this.form = new OneForm(danger.same());
		this.passedOver = Set.copyOf(danger.passedOver());
		this.lists = danger.lists()
			.stream()
			.collect(Collectors.toMap(WordList::id, (list) -> list, (first, second) -> first));
	}

	/** Why this is no phrase of danger, told to its editor. */
	public Optional<String> faultIn(String phrase) {
		return fault(phrase, this::read);
	}

	/** Why this is no harmless phrase, told to its editor. */
	public Optional<String> faultInHarmless(String phrase) {
		return fault(phrase, this::readHarmless);
	}

	private static Optional<String> fault(String phrase, Function<String, DangerPhrase> read) {
		try {
			read.apply(phrase);
			return Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.ofNullable(ex.getMessage());
		}
	}

	/** The words of a text, in the form in which they are compared. */
	List<String> words(String text) {
		return this.form.of(PlainWords.of(text));
	}

	boolean isPassedOver(String word) {
		return this.passedOver.contains(word);
	}

	/**
	 * Reads a phrase that tells of danger.
	 * @throws IllegalArgumentException where it is none, with the reason in words
	 */
	DangerPhrase read(String phrase) {
		return read(phrase, (word) -> !isPassedOver(word), this.parts);
	}

	/**
	 * Reads a harmless phrase. No word of it is passed over, for "take my life seriously"
	 * is harmless by that word alone.
	 * @throws IllegalArgumentException where it is none, with the reason in words
	 */
	DangerPhrase readHarmless(String phrase) {
		return read(phrase, (word) -> true, this.harmlessParts);
	}

	private DangerPhrase read(String phrase, Predicate<String> kept, Map<String, Part> known) {
		List<Part> parts = new ArrayList<>();
		List<String> run = new ArrayList<>();
		for (String piece : phrase.strip().split("\\s+")) {
			if (isPlain(piece)) {
				run.addAll(wordsOf(piece));
			}
			else {
				addWords(run, kept, parts);
				parts.add(known.computeIfAbsent(piece, (some) -> part(some, kept)));
			}
		}
		addWords(run, kept, parts);
		return new DangerPhrase(parts);
	}

	private static boolean isPlain(String piece) {
		return !GAP.matcher(piece).matches() && !LIST.matcher(piece).matches() && !piece.contains("/")
				&& !piece.endsWith(REPEATED);
	}

	// Together, for a run of words may have another form than each of them.
	private void addWords(List<String> run, Predicate<String> kept, List<Part> parts) {
		this.form.of(run).stream().filter(kept).forEach((word) -> parts.add(new Part(Set.of(word), 1, 1)));
		run.clear();
	}

	private Part part(String piece, Predicate<String> kept) {
		if (GAP.matcher(piece).matches()) {
			return new Part(Set.of(), 0, piece.length());
		}
		boolean isRepeated = piece.endsWith(REPEATED);
		Set<String> choices = new HashSet<>();
		Stream.of((isRepeated ? piece.substring(0, piece.length() - 1) : piece).split("/", -1))
			.flatMap((choice) -> choices(choice, kept))
			.forEach(choices::add);
		return new Part(choices, isRepeated ? 0 : 1, isRepeated ? MOST_REPEATED : 1);
	}

	private Stream<String> choices(String choice, Predicate<String> kept) {
		if (!LIST.matcher(choice).matches()) {
			return Stream.of(word(choice, kept));
		}
		WordList list = this.lists.get(choice);
		if (list == null) {
			throw new IllegalArgumentException("there is no list '" + choice + "'");
		}
		return list.words().stream().map((word) -> word(word, kept));
	}

	private String word(String choice, Predicate<String> kept) {
		List<String> words = this.form.of(wordsOf(choice)).stream().filter(kept).toList();
		if (words.size() != 1) {
			throw new IllegalArgumentException("'" + choice + "' is read as "
					+ (words.isEmpty() ? "no word" : "'" + String.join(" ", words) + "'") + ", and one word is needed");
		}
		return words.get(0);
	}

	private List<String> wordsOf(String piece) {
		return this.pieces.computeIfAbsent(piece, PlainWords::of);
	}

}
