package app.unshed.content;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import app.unshed.content.Danger.Peril;

/**
 * Sees by words and phrases what a person may be in danger of. Small misspellings of
 * longer words are seen through; a phrase that is known to be harmless is passed over.
 */
public final class DangerWords {

	private final PhraseGrammar grammar;

	private final Spelling spelling;

	private final List<Sort> sorts;

	/**
	 * Prepares to look.
	 * @throws IllegalArgumentException where a phrase is none
	 */
	public DangerWords(Danger danger) {
		this.grammar = new PhraseGrammar(danger);
		List<List<DangerPhrase>> words = danger.kinds()
			.stream()
			.map((sort) -> sort.words().stream().map(this.grammar::read).toList())
			.toList();
		this.spelling = new Spelling(words.stream().flatMap(List::stream).flatMap(DangerPhrase::words), danger.right());
		this.sorts = IntStream.range(0, words.size())
			.mapToObj((index) -> sort(danger.kinds().get(index), words.get(index)))
			.toList();
	}

	private Sort sort(Danger.Sort sort, List<DangerPhrase> words) {
		return new Sort(sort.id(), new PhraseIndex(words),
				new PhraseIndex(sort.not().stream().map(this.grammar::readHarmless).toList()));
	}

	/** What the writer of this text, or somebody they tell of, may be in danger of. */
	public Set<Peril> in(String text) {
		List<String> words = this.grammar.words(text);
		// A harmless phrase has to be as it is written, or a slip could hide a danger.
		List<Set<String>> typed = words.stream().map(Set::of).toList();
		List<Set<String>> meant = words.stream().map(this.spelling::readings).toList();
		int[] told = IntStream.range(0, words.size())
			.filter((place) -> !this.grammar.isPassedOver(words.get(place)))
			.toArray();
		Set<Peril> seen = EnumSet.noneOf(Peril.class);
		for (Sort sort : this.sorts) {
			BitSet harmless = sort.harmless().places(typed);
			List<Set<String>> left = Arrays.stream(told)
				.mapToObj((place) -> harmless.get(place) ? Set.<String>of() : meant.get(place))
				.toList();
			if (sort.words().isIn(left)) {
				seen.add(sort.peril());
			}
		}
		return seen;
	}

	/**
	 * Whether most of a text is known to be harmless, so that what it is like says
	 * nothing.
	 */
	public boolean isMostlyHarmless(String text) {
		List<Set<String>> typed = this.grammar.words(text).stream().map(Set::of).toList();
		BitSet harmless = new BitSet();
		this.sorts.forEach((sort) -> harmless.or(sort.harmless().places(typed)));
		return !typed.isEmpty() && 2 * harmless.cardinality() >= typed.size();
	}

	/** One sort of danger, with phrases ready to be looked for. */
	private record Sort(Peril peril, PhraseIndex words, PhraseIndex harmless) {
	}

}
